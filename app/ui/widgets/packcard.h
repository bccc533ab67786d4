// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "packshelf.h"

class Button;

// A pack at hand. "Show details" and "Remove…" are buttons and, with a right click or the menu key, a menu.
class PackCard final : public Card
{
    Q_OBJECT
public:
    PackCard(const Theme &theme, const PackShelf::Shelved &pack, const QString &language, bool mayRemove, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested(const QString &id, const QString &title);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addDetails(const PackShelf::Shelved &pack);
    void toggleDetails();

    const Theme &m_theme;
    QString m_id;
    QString m_title;
    bool m_removable;
    Button *m_more = nullptr;
    QWidget *m_details = nullptr;
};
