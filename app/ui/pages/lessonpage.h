// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"
#include "pack.h"

class Button;
class FindBar;
class FooterBar;
class ReadingPane;
class SidePanel;
class StepBar;
class QTextDocument;
struct PaperText;

// The reader: outline, a measured column, the words on this page, sources, and on to the next lesson.
class LessonPage final : public Page
{
    Q_OBJECT
public:
    LessonPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] bool wantsRail() const override { return true; }
    [[nodiscard]] Route route(const Route &opened) const override;
    void enter() override;
    void arrange(int effectiveWidth) override;
    bool find() override;
    void print() override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void step(int direction) override;

protected:
    bool event(QEvent *event) override;

private:
    void fill();
    void footer();
    void outline();
    void words();
    [[nodiscard]] PaperText paper() const;
    void openLink(const QString &target);
    void showMenu(const QPoint &at);
    void goLesson(const LessonId &id);
    void forward();
    void savePdf();
    [[nodiscard]] QByteArray picture(const QString &name) const;

    Context m_context;
    LessonId m_id;
    Lesson m_lesson;
    QString m_moduleTitle;
    int m_paragraph;
    QString m_marked;
    int m_number = 0; // from 1, in its module
    int m_count = 0;
    ReadingPane *m_pane;
    FindBar *m_find;
    FooterBar *m_footer;
    SidePanel *m_outline;
    SidePanel *m_words = nullptr; // null: the lesson has none
    bool m_restored = false;
};
