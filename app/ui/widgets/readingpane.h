// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <functional>

class Theme;

// The one place that shows texts of packs (and later of others): a measured column of about 66 characters at any width,
// call-outs, links that go out through one signal only. Loads nothing by itself: pictures come from pictureSource.
class ReadingPane final : public QTextBrowser
{
    Q_OBJECT
public:
    using PictureSource = std::function<QByteArray(const QString &name)>;

    explicit ReadingPane(const Theme &theme, QWidget *parent = nullptr);

    void setPictureSource(PictureSource source) { m_pictures = std::move(source); }
    // Takes the document over. Direction as in its default text option.
    void show(QTextDocument *document);

    // Panels beside the column, kept in view while it scrolls; each is hidden where there is no room for it.
    void setStartPanel(QWidget *panel, int width);
    void setEndPanel(QWidget *panel, int width);

    [[nodiscard]] int topParagraph() const;
    void scrollToParagraph(int number);

    // Marks every place where a word starts as one of the typed ones does and goes to the first. Returns their number.
    int highlight(const QString &typed);
    // Find in page: marks all, goes to the next one from the current place.
    struct Found
    {
        int count = 0;
        int current = 0; // from 1
    };
    Found find(const QString &text, bool backward);
    void clearMarks();

    [[nodiscard]] QRect linkRect(const QString &href) const; // of the link last activated, in viewport coordinates

Q_SIGNALS:
    void paragraphReached(int number); // the topmost one, after scrolling came to rest
    void endReached();
    void linkOpened(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void arrange();
    void layOut();
    void scrolled();
    void select(const QList<QTextCursor> &places, int current);

    const Theme &m_theme;
    PictureSource m_pictures;
    QWidget *m_startPanel = nullptr;
    QWidget *m_endPanel = nullptr;
    int m_startWidth = 0;
    int m_endWidth = 0;
    QString m_sought;
    int m_soughtAt = -1;
    QTimer *m_rest;
};
