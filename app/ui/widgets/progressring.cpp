// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressring.h"

#include "theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

ProgressRing::ProgressRing(const Theme &theme, int diameter, const QString &centre, int percent, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
    , m_diameter(diameter)
    , m_centre(centre)
{
    setRange(0, 100);
    setValue(percent);
    setFont(theme.font(diameter >= 64 ? 16 : 14, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 percent").arg(locale().toString(percent)));
}

QSize ProgressRing::sizeHint() const { return {m_theme.px(m_diameter), m_theme.px(m_diameter)}; }

void ProgressRing::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = m_theme.px(5);
    const QRectF circle = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const bool done = value() >= 100;
    painter.setPen(QPen(done ? t.ok : t.border, pen));
    painter.drawEllipse(circle);
    if (!done && value() > 0) {
        const int turn = isRightToLeft() ? 1 : -1;
        painter.setPen(QPen(t.primary, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, turn * value() * 16 * 360 / 100);
    }
    if (done) {
        const double edge = m_theme.px(m_diameter * 0.5);
        m_theme.drawIcon(painter, u"check2"_s, QRectF((width() - edge) / 2, (height() - edge) / 2, edge, edge), t.ok);
        return;
    }
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignCenter, m_centre);
}

ProgressLine::ProgressLine(const Theme &theme, int percent, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setRange(0, 100);
    setValue(percent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 percent").arg(locale().toString(percent)));
}

QSize ProgressLine::sizeHint() const { return {m_theme.px(140), m_theme.px(8)}; }

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    const Tokens &t = m_theme.tokens();
    m_theme.drawSurface(painter, rect(), radius, t.contrast ? t.bg : t.border, t.contrast ? t.border : QColor(), 1);
    if (value() <= 0)
        return;
    const QRect done(0, 0, qMax(height(), width() * value() / 100), height());
    m_theme.drawSurface(painter, QStyle::visualRect(layoutDirection(), rect(), done), radius, m_theme.tokens().primary);
}

StepBar::StepBar(const Theme &theme, const QList<StepState> &steps, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSteps(steps);
}

void StepBar::setSteps(const QList<StepState> &steps)
{
    m_steps = steps;
    setRange(0, int(qMax<qsizetype>(1, steps.size())));
    setValue(int(steps.count(StepState::Done)));
    setAccessibleName(tr("%1 of %2 done").arg(locale().toString(value()), locale().toString(steps.size())));
    update();
}

QSize StepBar::sizeHint() const { return {int(m_steps.size()) * m_theme.px(32), m_theme.px(10)}; }
QSize StepBar::minimumSizeHint() const { return {int(m_steps.size()) * m_theme.px(10), m_theme.px(10)}; }

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int gap = m_theme.px(m_steps.size() > 10 ? 3 : 6);
    const double segment = (width() - gap * double(m_steps.size() - 1)) / double(qMax<qsizetype>(1, m_steps.size()));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRect place(int(double(i) * (segment + gap)), 1, int(segment), height() - 2);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), place);
        const double radius = box.height() / 2.0;
        switch (m_steps.at(i)) {
        case StepState::Done: m_theme.drawSurface(painter, box, radius, t.primary); break;
        case StepState::Current: m_theme.drawSurface(painter, box, radius, t.primarySoft, t.primary, m_theme.px(1.8)); break;
        case StepState::Open: m_theme.drawSurface(painter, box, radius, t.contrast ? t.bg : t.border, t.contrast ? t.border : QColor(), 1); break;
        }
    }
}
