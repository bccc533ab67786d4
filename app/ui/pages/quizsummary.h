// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quizlessons.h"

#include <QWidget>

class Label;
class QVBoxLayout;
class QuizRound;
class Theme;

// The end of a round: in words what was right, and what to read again. No percentage, no grade.
class QuizSummary final : public QWidget
{
    Q_OBJECT
public:
    QuizSummary(const Theme &theme, const QuizRound &round, const std::vector<QuizLessons::Link> &lessons, QWidget *parent = nullptr);
    [[nodiscard]] Label *heading() const { return m_heading; }

Q_SIGNALS:
    void lessonChosen(const LessonId &lesson);
    void restart();

private:
    void addResult(const Theme &theme, const QuizRound &round);
    void addLessons(const Theme &theme, const std::vector<QuizLessons::Link> &lessons);

    QVBoxLayout *m_column;
    Label *m_heading;
};
