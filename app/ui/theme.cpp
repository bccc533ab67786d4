// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "settings.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyle>
#include <QSvgRenderer>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

Theme::Theme(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(&settings)
{
    // Qt 6.4 does not tell the colour scheme: compare the platform's own palette before ours replaces it.
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_systemIsStill = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

Theme::~Theme() = default;

void Theme::apply()
{
    switch (m_settings->theme()) {
    case ThemeChoice::Light: m_tokens = Tokens::light(); break;
    case ThemeChoice::Dark: m_tokens = Tokens::darkOnes(); break;
    case ThemeChoice::Contrast: m_tokens = Tokens::highContrast(); break;
    case ThemeChoice::System: m_tokens = m_systemIsDark ? Tokens::darkOnes() : Tokens::light(); break;
    }
    m_scale = m_settings->textScale() / 100.0;
    m_icons.clear();
    m_reducedMotion = m_systemIsStill || m_settings->motion() == MotionChoice::Reduced;
    QApplication::setPalette(palette());
    QApplication::setFont(font(15));
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(14));
    Q_EMIT changed();
}

int Theme::px(double atOneHundredPercent) const { return int(std::lround(atOneHundredPercent * m_scale)); }

QFont Theme::font(double size, bool bold) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans CJK SC"_s, u"sans-serif"_s});
    font.setPixelSize(qMax(1, px(size)));
    font.setBold(bold);
    return font;
}

void Theme::drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, bool mirror) const
{
    const QPixmap picture = icon(name, rect.width(), colour, mirror);
    painter.drawPixmap(rect.topLeft(), picture);
}

QPixmap Theme::icon(const QString &name, double size, const QColor &colour, bool mirror) const
{
    const double ratio = (QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->devicePixelRatio() : 1.0);
    const int edge = qMax(1, int(std::ceil(size * ratio)));
    const bool mirrored = mirror && QGuiApplication::isRightToLeft();
    const QString key = name + u' ' + colour.name(QColor::HexArgb) + u' ' + QString::number(mirrored ? -edge : edge) + u' ' + QString::number(ratio);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.constEnd())
        return *known;
    QPixmap pixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(edge, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(u":/icons/"_s + name + u".svg"_s).render(&painter, QRectF(0, 0, edge, edge));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_icons.insert(key, pixmap);
    return pixmap;
}

QPainterPath Theme::heart(const QRectF &rect)
{
    const double w = rect.width(), h = rect.height(), x = rect.x(), y = rect.y();
    QPainterPath path;
    path.moveTo(x + w * 0.5, y + h * 0.96);
    path.cubicTo(x - w * 0.20, y + h * 0.48, x + w * 0.02, y - h * 0.12, x + w * 0.5, y + h * 0.22);
    path.cubicTo(x + w * 0.98, y - h * 0.12, x + w * 1.20, y + h * 0.48, x + w * 0.5, y + h * 0.96);
    path.closeSubpath();
    return path;
}

QIcon Theme::windowIcon() const
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(heart(QRectF(4, 6, 56, 54)), Tokens::light().primary);
    painter.end();
    return QIcon(pixmap);
}

void Theme::drawSurface(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
                        double lineWidth, Qt::PenStyle style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = line.isValid() ? lineWidth / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, lineWidth, style) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.bg}, {QPalette::WindowText, t.text}, {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.sunken}, {QPalette::Text, t.text}, {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text}, {QPalette::BrightText, t.onPrimary}, {QPalette::Highlight, t.primary},
        {QPalette::HighlightedText, t.onPrimary}, {QPalette::Link, t.primary}, {QPalette::LinkVisited, t.primary},
        {QPalette::PlaceholderText, t.text3}, {QPalette::ToolTipBase, t.text}, {QPalette::ToolTipText, t.bg},
        {QPalette::Mid, t.border}, {QPalette::Midlight, t.sunken}, {QPalette::Light, t.surface},
        {QPalette::Dark, t.strong}, {QPalette::Shadow, t.strong}};
    for (const auto &[role, colour] : roles)
        p.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.text3);
    p.setColor(QPalette::Disabled, QPalette::Button, t.sunken);
    p.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    return p;
}
