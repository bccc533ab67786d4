// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpreview.h"

#include "bulletlist.h"
#include "button.h"
#include "callout.h"
#include "isolated.h"
#include "label.h"
#include "packfiles.h"
#include "packinstall.h"
#include "packreader.h"
#include "theme.h"
#include "tickbox.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 50; // of each kind; a broken pack can have thousands


} // namespace

PackPreview PackPreview::of(const QString &path)
{
    PackPreview preview;
    preview.path = path;
    const Result<PackFiles> files = PackFiles::open(path);
    if (!files.has_value()) {
        preview.error = files.error();
        return preview;
    }
    if (const Result<PackIndex> index = PackReader::index(*files); index.has_value())
        preview.index = *index;
    preview.findings = PackCheck::check(*files);
    std::stable_sort(preview.findings.begin(), preview.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return preview;
}

bool PackPreview::hasErrors() const
{
    return error || index.id.isEmpty() || (!findings.empty() && findings.front().severity == Severity::Error);
}

PackPreviewDialog::PackPreviewDialog(const Theme &theme, const PackPreview &preview, const PackShelf &shelf, const QString &language,
                                     QWidget *parent)
    : Dialog(theme, preview.index.id.isEmpty() ? tr("“%1” cannot be installed").arg(QFileInfo(preview.path).fileName())
                                               : isolated(preview.index.title.in(language)), parent)
{
    setObjectName(u"packPreview"_s);
    const PackShelf::Shelved *present = nullptr;
    for (const PackShelf::Shelved &pack : shelf.packs()) {
        if (pack.index.id == preview.index.id)
            present = &pack;
    }
    if (!preview.index.id.isEmpty())
        addFacts(preview, language);
    addFindings(preview);
    addButtons(preview, present);
}

void PackPreviewDialog::addFacts(const PackPreview &preview, const QString &language)
{
    addText(tr("Version %1, by %2").arg(preview.index.version, isolated(preview.index.publisher)));
    if (!preview.index.licence.isEmpty())
        addText(tr("Licence: %1").arg(preview.index.licence));
    QStringList titles;
    for (const ModuleEntry &module : preview.index.modules)
        titles.append(isolated(module.title.in(language)));
    if (titles.isEmpty())
        return;
    column()->addWidget(new Label(theme(), tr("%n module(s)", nullptr, int(titles.size())), TextRole::H3));
    column()->addWidget(new BulletList(theme(), u"book"_s, titles));
}

void PackPreviewDialog::addFindings(const PackPreview &preview)
{
    QStringList errors, warnings;
    for (const Finding &finding : preview.findings)
        (finding.severity == Severity::Error ? errors : warnings).append(isolated(PackCheck::line(finding)));
    if (preview.error)
        errors.append(preview.error->text);
    const auto shorten = [](QStringList &lines) {
        const int left = int(lines.size()) - MostShown;
        if (left <= 0)
            return;
        lines.resize(MostShown);
        lines.append(tr("and %n more", nullptr, left));
    };
    const int errorCount = int(errors.size()), warningCount = int(warnings.size());
    shorten(errors);
    shorten(warnings);
    if (!errors.isEmpty()) {
        auto *box = new Callout(theme(), u"error"_s, tr("This pack has %n error(s) and cannot be installed", nullptr, errorCount),
                                tr("Nothing was changed. Send this list to the people who made the pack."));
        auto *list = new BulletList(theme(), u"x-lg"_s, errors);
        list->setObjectName(u"errors"_s);
        box->column()->addWidget(list);
        column()->addWidget(box);
    }
    if (!warnings.isEmpty()) {
        auto *box = new Callout(theme(), u"note"_s, tr("%n remark(s) for the authors", nullptr, warningCount), QString());
        auto *list = new BulletList(theme(), u"dash"_s, warnings);
        list->setObjectName(u"warnings"_s);
        box->column()->addWidget(list);
        column()->addWidget(box);
    }
}

void PackPreviewDialog::addButtons(const PackPreview &preview, const PackShelf::Shelved *present)
{
    if (preview.hasErrors()) {
        Button *close = addButton(ButtonKind::Primary, tr("Close"), u"cancel"_s);
        connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
        close->setFocus();
        return;
    }
    const int order = present ? QVersionNumber::compare(PackInstall::versionOf(preview.index), PackInstall::versionOf(present->index)) : 1;
    m_replacesNewer = order < 0;
    QString action = tr("Install");
    if (present && order > 0)
        action = tr("Update from %1 to %2").arg(present->index.version, preview.index.version);
    else if (present && order == 0)
        action = tr("Install again");
    else if (order < 0)
        action = tr("Go back to %1").arg(preview.index.version);
    TickBox *older = nullptr;
    if (m_replacesNewer) {
        addText(tr("Version %1 is installed, which is newer. Lessons may disappear or change.").arg(present->index.version));
        older = new TickBox(theme(), tr("Replace it with the older version"), u"older"_s);
        footer()->addWidget(older);
    }
    Button *install = addButton(ButtonKind::Primary, action, u"install"_s);
    install->setEnabled(!m_replacesNewer);
    connect(install, &QAbstractButton::clicked, this, &QDialog::accept);
    if (older)
        connect(older->box(), &QCheckBox::toggled, install, &QWidget::setEnabled);
    Button *cancel = addCancel();
    (m_replacesNewer ? static_cast<QWidget *>(cancel) : install)->setFocus();
}
