// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class Theme;

// Short sentences below each other, each with the same small icon before it.
class BulletList final : public QWidget
{
    Q_OBJECT
public:
    BulletList(const Theme &theme, const QString &icon, const QStringList &items, QWidget *parent = nullptr);
};
