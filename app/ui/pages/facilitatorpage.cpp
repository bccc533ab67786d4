// SPDX-License-Identifier: GPL-3.0-or-later
#include "facilitatorpage.h"

#include "findbar.h"
#include "lessonpaper.h"
#include "packshelf.h"
#include "printing.h"
#include "readingpane.h"
#include "referencecard.h"
#include "richdocument.h"
#include "settings.h"
#include "theme.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FacilitatorPage::FacilitatorPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_id(route.id)
    , m_pane(new ReadingPane(context.theme, this))
    , m_find(new FindBar(context.theme, *m_pane, this))
{
    m_pane->setObjectName(u"reader"_s);
    const ModuleId id{m_id.section(u'/', 0, 0), m_id.section(u'/', 1, 1)};
    if (const ModuleEntry *module = context.shelf.module(id))
        m_title = module->title.in(context.settings.language());
    auto *document = new QTextDocument;
    const Result<RichText> notes = context.shelf.facilitatorNotes(id, context.settings.language());
    {
        RichDocument writer(context.theme, *document);
        if (notes.has_value()) {
            writer.overline(tr("For facilitators"));
            const QString language = context.settings.language();
            if (language != "en"_L1 && !context.shelf.file(id.pack, u"modules/%1/%2/facilitator.md"_s.arg(id.module, language)).has_value())
                writer.caption(tr("These notes are not yet available in your language."));
            writer.blocks(*notes);
        } else {
            writer.title(tr("There are no notes for this module"));
            writer.paragraph(notes.error().text);
        }
    }
    m_pane->setAccessibleName(tr("Facilitator notes: %1").arg(m_title));
    m_pane->show(document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_pane, 1);
    connect(m_pane, &ReadingPane::linkOpened, this, [this, id](const QString &target) {
        const QString kind = target.section(u':', 0, 0), what = target.section(u':', 1);
        if (kind == "lesson"_L1) {
            Q_EMIT go({Place::Lesson, m_context.shelf.resolveLesson(what, id.pack).path(), 0, {}, {}});
            return;
        }
        if (kind == "page"_L1) {
            Q_EMIT go({what == "support"_L1 ? Place::Support : Place::Indicators, {}, 0, {}, {}});
            return;
        }
        QRect anchor = m_pane->linkRect(target);
        anchor.moveTopLeft(m_pane->viewport()->mapTo(this, anchor.topLeft()));
        ReferenceCard::open(m_context, kind, what, this, anchor, [this](const Route &next) { Q_EMIT go(next); });
    });
}

QStringList FacilitatorPage::trail() const { return {tr("Lessons"), m_title, tr("Facilitator notes")}; }
void FacilitatorPage::enter() { m_pane->setFocus(Qt::OtherFocusReason); }

bool FacilitatorPage::find()
{
    m_find->open();
    return true;
}

void FacilitatorPage::print()
{
    const ModuleId id{m_id.section(u'/', 0, 0), m_id.section(u'/', 1, 1)};
    const Result<RichText> notes = m_context.shelf.facilitatorNotes(id, m_context.settings.language());
    if (!notes.has_value())
        return;
    PaperText paper;
    paper.title = tr("Facilitator notes: %1").arg(m_title);
    paper.text = *notes;
    paper.sourceLine = m_title;
    paper.rightToLeft = QGuiApplication::isRightToLeft();
    Printing::preview(this, m_context.theme, paper);
}
