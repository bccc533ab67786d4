// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "packreader.h"
#include "page.h"
#include "quizstate.h"

#include <QPointer>

class Label;
class QuestionView;
class QVBoxLayout;
class QuizFooter;
class QuizHead;
class ScrollPage;

// Check your understanding: one question at a time, each explained at once, then what to read again.
class QuizPage final : public Page
{
    Q_OBJECT
public:
    QuizPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] bool wantsRail() const override { return true; }
    [[nodiscard]] Route route(const Route &opened) const override;
    void enter() override;
    void arrange(int effectiveWidth) override;
    bool handleKey(int key) override;
    void step(int direction) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Asking, Answered, Finished, Broken };

    void resume(const QString &detail);
    void begin(const QuizRound &round, qint64 retryOf);
    void ask();
    void check();
    void reveal(const Grade &grade);
    void skip();
    void next();
    void finish();
    void showBroken(const QString &title, const QString &text, bool packs);
    void pressPrimary();
    void leave();

    ScrollPage *newBody();
    void present();
    [[nodiscard]] QString primaryText() const;

    Context m_context;
    ModuleId m_module;
    QString m_language;
    QString m_title; // of the module
    PackReader::LocalisedQuiz m_quiz;
    std::optional<QuizRound> m_round;
    QuizState m_state;
    Stage m_stage = Stage::Asking;
    int m_effectiveWidth = 1100;

    QVBoxLayout *m_place; // the body, then the footer
    QPointer<ScrollPage> m_body;
    QuizFooter *m_footer;
    QPointer<QuizHead> m_head;
    QPointer<QuestionView> m_view;
    QPointer<Label> m_heading;       // where reading starts, when no question is shown
};
