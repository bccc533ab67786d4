// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>
#include <QString>

class Theme;
class Label;
class QVBoxLayout;

// How each kind of call-out looks, on pages and in the reading pane.
struct CalloutLook
{
    QColor fill;
    QColor ink; // bar, icon, title
    QString icon;
    // kind: "law", "practice", "child", "note", "care", "key", or "error"
    [[nodiscard]] static CalloutLook of(const Theme &theme, const QString &kind);
};

// A call-out on a page: bar at the start side, icon, title, text.
class Callout final : public QFrame
{
    Q_OBJECT
public:
    Callout(const Theme &theme, const QString &kind, const QString &title, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] Label *titleLabel() const { return m_title; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CalloutLook m_look;
    QVBoxLayout *m_column;
    Label *m_title;
};
