// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialog.h"
#include "packcheck.h"
#include "packshelf.h"

#include <optional>

// What can be told about a pack before it is installed. Reads only; fit for the thread pool.
struct PackPreview
{
    QString path;
    PackIndex index;               // empty id: pack.json could not be read
    std::vector<Finding> findings; // errors first
    std::optional<Error> error;    // this is no pack at all

    [[nodiscard]] static PackPreview of(const QString &path);
    [[nodiscard]] bool hasErrors() const;
};

// Shows a pack before it is installed: what is in it, what is wrong with it, and what it replaces. Accepted: install it.
// An older version than the one at hand needs a tick first; a pack with errors cannot be accepted.
class PackPreviewDialog final : public Dialog
{
    Q_OBJECT
public:
    PackPreviewDialog(const Theme &theme, const PackPreview &preview, const PackShelf &shelf, const QString &language, QWidget *parent);
    [[nodiscard]] bool replacesNewer() const { return m_replacesNewer; }

private:
    void addFacts(const PackPreview &preview, const QString &language);
    void addFindings(const PackPreview &preview);
    void addButtons(const PackPreview &preview, const PackShelf::Shelved *present);

    bool m_replacesNewer = false;
};
