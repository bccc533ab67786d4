// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

class Theme;

// A ring from 0 to 100 percent with a text in it; a tick when whole. Runs anticlockwise in right to left.
class ProgressRing final : public QProgressBar
{
    Q_OBJECT
public:
    ProgressRing(const Theme &theme, int diameter, const QString &centre, int percent, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_diameter;
    QString m_centre;
};

// A thin bar from 0 to 100 percent.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT
public:
    ProgressLine(const Theme &theme, int percent, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); } // a bar of Qt's asks for more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

enum class StepState { Open, Current, Done };

// One segment for each step of a sequence.
class StepBar final : public QProgressBar
{
    Q_OBJECT
public:
    StepBar(const Theme &theme, const QList<StepState> &steps, QWidget *parent = nullptr);
    void setSteps(const QList<StepState> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<StepState> m_steps;
};
