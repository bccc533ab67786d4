// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QPainterPath;
class QRectF;
class Settings;

// Colours, sizes and fonts for everything drawn. One object, built in main.cpp; nothing else holds a colour.
// On changed() the pages are built anew, so that widgets may read the theme in their constructors.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(const Settings &settings, QObject *parent = nullptr);
    ~Theme() override;
    void follow(const Settings &settings) { m_settings = &settings; } // another session's; apply() then

    // Reads the settings and, for "follow the system", the palette the platform gave us; sets palette and font.
    void apply();

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] int px(double atOneHundredPercent) const;
    [[nodiscard]] QFont font(double size, bool bold = false) const;
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] int lineWidth() const { return m_tokens.contrast ? 2 : 1; }

    // A Bootstrap icon in one colour, sharp at `size` logical pixels; mirrored when asked and the direction is right to left.
    void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, bool mirror = false) const;
    [[nodiscard]] QPixmap icon(const QString &name, double size, const QColor &colour, bool mirror = false) const;
    // Our own heart: two cubic lobes, plain fill.
    [[nodiscard]] static QPainterPath heart(const QRectF &rect);
    [[nodiscard]] QIcon windowIcon() const;

    // A rounded surface with its line inside the rectangle.
    void drawSurface(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line = QColor(),
                     double lineWidth = 1, Qt::PenStyle style = Qt::SolidLine) const;

    // WCAG 2 contrast of two opaque colours, 1..21.
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPalette palette() const;

    const Settings *m_settings;
    Tokens m_tokens;
    double m_scale = 1;
    bool m_reducedMotion = false;
    bool m_systemIsDark = false;
    bool m_systemIsStill = false; // the desktop asks for no animation
    mutable QHash<QString, QPixmap> m_icons; // by name, colour and size: drawing one costs more than all else in a button
};
