// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonsearch.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class Theme;

// Ctrl+K: a field over the dimmed window, results as one types, grouped by kind. Up and Down choose, Enter opens,
// Escape closes. What is typed is not kept anywhere.
class SearchPalette final : public QWidget
{
    Q_OBJECT
public:
    SearchPalette(const Theme &theme, const LessonSearch &search, const QString &language, QWidget *host);
    void setText(const QString &text);

Q_SIGNALS:
    void opened(const SearchHit &hit, const QString &typed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void move(int direction);
    void openCurrent();
    void arrange();
    void dismiss();

    const Theme &m_theme;
    const LessonSearch &m_search;
    QString m_language;
    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QStandardItemModel *m_model;
    std::vector<SearchHit> m_hits;
    QPointer<QWidget> m_before;
};
