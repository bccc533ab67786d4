// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders.h"
#include "pack.h"
#include "packfiles.h"
#include "packreader.h"
#include "quiz.h"
#include "result.h"

#include <QObject>

#include <memory>
#include <vector>

// The packs at hand: those bundled with the program and those the person installed into the profile
// (`<profile>/packs/<pack-id>.bhpack`). An installed pack with a bundled one's id replaces it unless it is older.
// Only indexes are read at start; everything else when asked for, kept for as long as the pack stays.
class PackShelf final : public QObject
{
    Q_OBJECT
public:
    explicit PackShelf(const Folders &folders, QObject *parent = nullptr);
    ~PackShelf() override;

    struct Shelved
    {
        PackIndex index;
        QString path;
        bool bundled = false;
    };
    [[nodiscard]] const std::vector<Shelved> &packs() const;
    [[nodiscard]] const std::vector<Error> &problems() const; // packs that could not be read, each with a sentence
    void reload(); // reads the folders again; emits changed()

    // In the order of the packs and their modules.
    struct ModuleAt
    {
        ModuleId id;
        const ModuleEntry *entry = nullptr; // valid until changed()
    };
    [[nodiscard]] std::vector<ModuleAt> modules() const;
    [[nodiscard]] const ModuleEntry *module(const ModuleId &id) const; // null: unknown
    [[nodiscard]] const LessonEntry *lessonEntry(const LessonId &id) const;
    // A "lesson:module/lesson" reference made in a pack.
    [[nodiscard]] LessonId resolveLesson(const QString &reference, const QString &fromPack) const;

    [[nodiscard]] Result<ModuleDetails> details(const ModuleId &id) const;
    [[nodiscard]] Result<Lesson> lesson(const LessonId &id, const QString &locale) const;
    [[nodiscard]] Result<PackReader::LocalisedQuiz> quiz(const ModuleId &id, const QString &locale) const;
    [[nodiscard]] Result<RichText> facilitatorNotes(const ModuleId &id, const QString &locale) const;
    [[nodiscard]] Result<QByteArray> file(const QString &pack, const QString &name) const; // pictures

    // Merged over all packs; the first to define an id wins. Read when first asked for.
    [[nodiscard]] const std::vector<GlossaryEntry> &glossary() const;
    [[nodiscard]] const GlossaryEntry *glossaryEntry(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const std::vector<Helpline> &helplines() const;
    [[nodiscard]] const IndicatorCatalogue &indicators() const;
    [[nodiscard]] const Indicator *indicator(const QString &id) const;

    // Verifies (PackCheck without errors), copies beside the old version, swaps in one rename. The old version stays
    // until the new one is whole. Refused in a private session, for a pack older than the bundled one (it would not
    // show), and for a pack older than the one installed unless `force`.
    [[nodiscard]] Result<PackIndex> install(const QString &path, bool force = false);
    // A bundled pack cannot be removed, only an installed one (a bundled one of the same id then shows again).
    [[nodiscard]] Result<void> remove(const QString &packId);

    // "id version" of every pack, sorted, with the time of its file for an installed one: what the search index is built from.
    [[nodiscard]] QString signature() const;

Q_SIGNALS:
    void changed();

private:
    struct State;
    Folders m_folders;
    std::unique_ptr<State> m_state;
};
