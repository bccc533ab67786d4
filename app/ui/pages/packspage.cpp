// SPDX-License-Identifier: GPL-3.0-or-later
#include "packspage.h"

#include "button.h"
#include "callout.h"
#include "card.h"
#include "clearlayout.h"
#include "filechoice.h"
#include "isolated.h"
#include "label.h"
#include "packcard.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

PacksPage::PacksPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_page(new ScrollPage(context.theme, 820))
    , m_heading(new Label(context.theme, tr("Content packs"), TextRole::H1))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    setAcceptDrops(true);
    build();
    fill();
    connect(&m_check, &QFutureWatcherBase::finished, this, &PacksPage::preview);
    connect(&context.shelf, &PackShelf::changed, this, &PacksPage::fill);
    if (!route.id.isEmpty())
        m_waiting.append(route.id);
}

QStringList PacksPage::trail() const { return {tr("Settings"), tr("Content packs")}; }

// A file is shown once, not again each time the page is built anew.
Route PacksPage::route(const Route &) const { return {Place::Packs, {}, 0, {}, {}}; }

void PacksPage::enter()
{
    m_heading->setFocus(Qt::OtherFocusReason);
    const QStringList opened = std::exchange(m_waiting, {});
    if (!opened.isEmpty())
        take(opened);
}

void PacksPage::build()
{
    const Theme &theme = m_context.theme;
    QVBoxLayout *column = m_page->column();
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setProperty("noFocusRing", true);
    column->addWidget(m_heading);
    column->addWidget(new Label(theme, tr("A pack holds lessons, quizzes and helplines in one .bhpack file. You see what is in it before it is installed."), TextRole::Supporting));

    auto *well = new Card(theme, CardLook::Dashed);
    well->setObjectName(u"well"_s);
    const bool isPrivate = m_context.folders.isPrivate();
    if (isPrivate) {
        well->column()->addWidget(new Label(theme, tr("A private session installs and removes nothing"), TextRole::H3));
        well->column()->addWidget(new Label(theme, tr("An installed pack is a file on this computer. Close the app and open it without a private session to change packs."), TextRole::Body));
    } else {
        well->column()->addWidget(new Label(theme, tr("Drop a .bhpack file or the folder of a pack here, or choose a file."), TextRole::Body));
        m_install = new Button(theme, ButtonKind::Primary, tr("Install…"), u"box-seam"_s);
        m_install->setObjectName(u"installPack"_s);
        connect(m_install, &QAbstractButton::clicked, this, &PacksPage::choose);
        well->column()->addWidget(m_install, 0, Qt::AlignLeading);
    }
    m_busy = new Label(theme, QString(), TextRole::Body);
    m_busy->setObjectName(u"busy"_s);
    m_busy->hide();
    well->column()->addWidget(m_busy);
    column->addWidget(well);
    const auto stack = [&](const QString &name) {
        auto *widget = new QWidget;
        widget->setObjectName(name);
        auto *box = new QVBoxLayout(widget);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(theme.px(12));
        column->addWidget(widget);
        return box;
    };
    m_messages = stack(u"messages"_s);
    m_packs = stack(u"packs"_s);
    m_messages->parentWidget()->hide();
    m_page->finish();
}

void PacksPage::fill()
{
    clearLayout(m_packs);
    for (const Error &problem : m_context.shelf.problems()) {
        auto *box = new Callout(m_context.theme, u"error"_s, tr("A pack could not be read"), problem.text);
        box->setObjectName(u"problem"_s);
        m_packs->addWidget(box);
    }
    for (const PackShelf::Shelved &pack : m_context.shelf.packs()) {
        auto *card = new PackCard(m_context.theme, pack, m_context.settings.language(), !m_context.folders.isPrivate());
        connect(card, &PackCard::removeRequested, this, &PacksPage::askRemove);
        m_packs->addWidget(card);
    }
    if (m_context.shelf.packs().empty())
        m_packs->addWidget(new Label(m_context.theme, tr("There is no pack. Choose Install to add one."), TextRole::Body));
}

void PacksPage::choose()
{
    QFileDialog *chooser = FileChoice::toOpen(tr("Install a pack"), tr("Content packs (*.bhpack)"), this);
    chooser->setObjectName(u"packDialog"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) { take({path}); });
    chooser->open();
}

void PacksPage::take(const QStringList &paths)
{
    if (m_context.folders.isPrivate()) {
        tell(u"note"_s, tr("Nothing was installed"), tr("This is a private session, which keeps nothing on this computer. Close the app, open it without a private session and open the file again."));
        return;
    }
    m_waiting.append(paths);
    if (!m_check.isRunning() && !findChild<PackPreviewDialog *>())
        next();
}

void PacksPage::next()
{
    const bool busy = !m_waiting.isEmpty();
    m_busy->setVisible(busy);
    m_install->setEnabled(!busy);
    if (!busy)
        return;
    const QString path = m_waiting.takeFirst();
    m_busy->setText(tr("Checking “%1”…").arg(isolated(QFileInfo(path).fileName())));
    m_check.setFuture(QtConcurrent::run(&PackPreview::of, path));
}

void PacksPage::preview()
{
    tell({}, {}, {});
    const PackPreview found = m_check.result();
    m_busy->hide();
    m_install->setEnabled(true);
    if (found.error) {
        tell(u"error"_s, tr("“%1” was not installed").arg(isolated(QFileInfo(found.path).fileName())), found.error->text);
        next();
        return;
    }
    auto *dialog = new PackPreviewDialog(m_context.theme, found, m_context.shelf, m_context.settings.language(), this);
    connect(dialog, &QDialog::accepted, this, [this, path = found.path, force = dialog->replacesNewer()] { install(path, force); });
    connect(dialog, &QDialog::finished, this, &PacksPage::next);
    dialog->open();
}

void PacksPage::install(const QString &path, bool force)
{
    const Result<PackIndex> installed = m_context.shelf.install(path, force);
    if (!installed.has_value()) {
        tell(u"error"_s, tr("“%1” was not installed").arg(isolated(QFileInfo(path).fileName())), installed.error().text);
        return;
    }
    Q_EMIT said(tr("“%1”, version %2, is installed.").arg(isolated(installed->title.in(m_context.settings.language())), installed->version));
}

void PacksPage::askRemove(const QString &id, const QString &title)
{
    auto *dialog = new Dialog(m_context.theme, tr("Remove “%1”?").arg(isolated(title)), this);
    dialog->setObjectName(u"removeDialog"_s);
    dialog->addText(tr("Its file is deleted from this computer. Your progress stays, and you can install the pack again from its file. "
                       "If a version of it came with the app, that version shows again."));
    Button *cancel = dialog->addCancel();
    Button *remove = dialog->addButton(ButtonKind::Primary, tr("Remove"), u"confirmRemove"_s);
    connect(remove, &QAbstractButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, id, title] { this->remove(id, title); });
    cancel->setFocus();
    dialog->open();
}

void PacksPage::remove(const QString &id, const QString &title)
{
    tell({}, {}, {});
    const Result<void> removed = m_context.shelf.remove(id);
    if (!removed.has_value()) {
        tell(u"error"_s, tr("“%1” was not removed").arg(isolated(title)), removed.error().text);
        return;
    }
    Q_EMIT said(tr("“%1” was removed.").arg(isolated(title)));
    m_heading->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

// At the place where one acted; an empty text takes the last message away.
void PacksPage::tell(const QString &kind, const QString &title, const QString &text)
{
    clearLayout(m_messages);
    m_messages->parentWidget()->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    auto *box = new Callout(m_context.theme, kind, title, text);
    box->setObjectName(u"message"_s);
    m_messages->addWidget(box);
    m_page->ensureWidgetVisible(m_messages->parentWidget());
}

void PacksPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_busy->setText(tr("Drop it to see what is in it."));
    m_busy->setVisible(!m_check.isRunning());
}

void PacksPage::dragLeaveEvent(QDragLeaveEvent *)
{
    if (!m_check.isRunning())
        m_busy->hide();
}

void PacksPage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    m_busy->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(files);
}
