// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonpage.h"

#include "button.h"
#include "card.h"
#include "findbar.h"
#include "footerbar.h"
#include "label.h"
#include "languages.h"
#include "learnerrecord.h"
#include "learningpath.h"
#include "lessonpaper.h"
#include "packshelf.h"
#include "printing.h"
#include "progressring.h"
#include "readingpane.h"
#include "referencecard.h"
#include "richdocument.h"
#include "settings.h"
#include "sidepanel.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LessonPage::LessonPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_id(LessonId::fromPath(route.id))
    , m_paragraph(route.paragraph)
    , m_marked(route.marked)
    , m_pane(new ReadingPane(context.theme, this))
    , m_find(new FindBar(context.theme, *m_pane, this))
    , m_footer(new FooterBar(context.theme, this))
    , m_outline(new SidePanel)
{
    m_pane->setObjectName(u"reader"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_pane, 1);
    column->addWidget(m_footer);
    if (const ModuleEntry *module = context.shelf.module(m_id.moduleId())) {
        m_moduleTitle = module->title.in(context.settings.language());
        m_count = int(module->lessons.size());
        for (int i = 0; i < m_count; ++i) {
            if (module->lessons[size_t(i)].id == m_id.lesson)
                m_number = i + 1;
        }
    }
    fill();
    footer();
    m_pane->setStartPanel(m_outline, context.theme.px(216));
    if (!m_lesson.glossary.isEmpty()) {
        m_words = new SidePanel;
        m_pane->setEndPanel(m_words, context.theme.px(230));
    }
    // What stands beside the lesson comes right after its first paint, which is of a lower priority than other events.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
    connect(m_pane, &ReadingPane::linkOpened, this, &LessonPage::openLink);
    connect(m_pane, &QWidget::customContextMenuRequested, this, &LessonPage::showMenu);
    connect(m_pane, &ReadingPane::paragraphReached, this, [this](int paragraph) {
        if (m_restored)
            m_context.record.reached(m_id, paragraph);
    });
}

bool LessonPage::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return Page::event(event);
    outline();
    words();
    return true;
}

void LessonPage::fill()
{
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    auto *document = new QTextDocument;
    document->setDefaultFont(theme.font(18));
    const Result<Lesson> lesson = m_context.shelf.lesson(m_id, language);
    QTextOption direction = document->defaultTextOption();
    const QString locale = lesson.has_value() ? lesson->locale : language;
    const bool foreign = lesson.has_value() && locale != language;
    direction.setTextDirection(foreign ? QLocale(locale).textDirection() : QGuiApplication::layoutDirection());
    document->setDefaultTextOption(direction);
    m_pane->setPictureSource([this](const QString &name) { return picture(name); });
    {
        RichDocument writer(theme, *document);
        if (!lesson.has_value()) {
            writer.title(tr("This lesson could not be opened"));
            writer.paragraph(lesson.error().text);
            writer.paragraph(tr("Your progress is safe. The other lessons are not affected."));
        } else {
            m_lesson = *lesson;
            writer.overline(tr("Lesson %1 of %2, %n minute(s)", nullptr, qMax(1, m_lesson.minutes))
                                .arg(this->locale().toString(m_number), this->locale().toString(m_count)));
            writer.title(m_lesson.title);
            if (foreign)
                writer.caption(tr("This lesson is not yet available in your language. It is shown in %1.").arg(Languages::nativeName(locale)));
            writer.blocks(m_lesson.text);
            if (!m_lesson.sources.isEmpty()) {
                writer.heading(2, tr("Sources"));
                for (const QString &id : std::as_const(m_lesson.sources)) {
                    if (const Source *source = m_context.shelf.source(id))
                        writer.caption(ReferenceCard::sourceLine(*source));
                }
            }
        }
    }
    m_pane->setAccessibleName(m_lesson.title.isEmpty() ? tr("Lesson") : m_lesson.title);
    m_pane->show(document);
    if (lesson.has_value())
        m_context.record.opened(m_id);
}

void LessonPage::footer()
{
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    const LessonId before = LearningPath::before(m_context.shelf, m_id);
    const LessonId after = LearningPath::after(m_context.shelf, m_id);
    if (!before.isEmpty()) {
        auto *back = new Button(theme, ButtonKind::Ghost, m_context.shelf.lessonEntry(before)->title.in(language), u"arrow-left"_s);
        back->setIconMirrored(true);
        back->setObjectName(u"previousLesson"_s);
        back->setAccessibleName(tr("Previous lesson: %1").arg(back->text()));
        connect(back, &QAbstractButton::clicked, this, [this, before] { goLesson(before); });
        m_footer->setStart(back);
    }
    QList<StepState> steps;
    for (int i = 1; i <= m_count; ++i)
        steps.append(i < m_number ? StepState::Done : i == m_number ? StepState::Current : StepState::Open);
    auto *bar = new StepBar(theme, steps);
    bar->setMaximumWidth(theme.px(200));
    bar->setAccessibleName(tr("Lesson %1 of %2").arg(locale().toString(m_number), locale().toString(m_count)));
    m_footer->setCentre(bar);
    const QString label = after.isEmpty() ? tr("Check your understanding")
                                          : tr("Next: %1").arg(m_context.shelf.lessonEntry(after)->title.in(language));
    auto *next = new Button(theme, ButtonKind::Primary, label);
    next->setTrailingIcon(u"arrow-right"_s);
    next->setObjectName(u"nextLesson"_s);
    connect(next, &QAbstractButton::clicked, this, &LessonPage::forward);
    m_footer->setEnd(next);
}

// Going on means that this lesson was read.
void LessonPage::forward()
{
    m_context.record.completed(m_id);
    const LessonId after = LearningPath::after(m_context.shelf, m_id);
    if (after.isEmpty())
        Q_EMIT go({Place::Quiz, m_id.pack + u'/' + m_id.module, 0, {}, {}});
    else
        goLesson(after);
}

void LessonPage::goLesson(const LessonId &id)
{
    const LessonState state = m_context.record.lesson(id);
    Q_EMIT go({Place::Lesson, id.path(), state.completed ? 0 : state.paragraph, {}, {}});
}

void LessonPage::outline()
{
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    QVBoxLayout *column = m_outline->column();
    column->setSpacing(theme.px(4));
    column->addWidget(new Label(theme, tr("In this module"), TextRole::Overline));
    auto *title = new Label(theme, m_moduleTitle, TextRole::Body);
    title->setFont(theme.font(16, true));
    column->addWidget(title);
    column->addSpacing(theme.px(6));
    if (const ModuleEntry *module = m_context.shelf.module(m_id.moduleId())) {
        for (const LessonEntry &entry : module->lessons) {
            const LessonId id{m_id.pack, m_id.module, entry.id};
            const LessonState state = m_context.record.lesson(id);
            const QString name = entry.title.in(language);
            auto *row = new CardButton(theme, state.completed ? tr("%1, read").arg(name) : name);
            row->setFlat(true);
            row->setCurrent(id == m_id);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(theme.px(10), theme.px(8), theme.px(8), theme.px(8));
            auto *mark = new QLabel;
            mark->setPixmap(theme.icon(state.completed ? u"check-circle"_s : u"circle"_s, theme.px(16),
                                       state.completed ? theme.tokens().ok : theme.tokens().strong));
            line->addWidget(mark, 0, Qt::AlignTop);
            auto *words = new Label(theme, name, TextRole::Supporting);
            words->setFont(theme.font(14, id == m_id));
            line->addWidget(words, 1);
            row->letMouseThrough();
            connect(row, &QAbstractButton::clicked, this, [this, id] { goLesson(id); });
            column->addWidget(row);
        }
    }
    auto *sizes = new QHBoxLayout;
    auto *label = new Label(theme, tr("Text size"), TextRole::Caption);
    sizes->addWidget(label, 1, Qt::AlignVCenter);
    auto *smaller = new Button(theme, ButtonKind::Icon, tr("Smaller text"), u"dash"_s);
    auto *larger = new Button(theme, ButtonKind::Icon, tr("Larger text"), u"plus"_s);
    connect(smaller, &QAbstractButton::clicked, this, [this] { m_context.settings.setTextScale(m_context.settings.textScale() - 25); });
    connect(larger, &QAbstractButton::clicked, this, [this] { m_context.settings.setTextScale(m_context.settings.textScale() + 25); });
    sizes->addWidget(smaller);
    sizes->addWidget(larger);
    column->addSpacing(theme.px(8));
    column->addLayout(sizes);
    auto *print = new Button(theme, ButtonKind::Ghost, tr("Print…"), u"printer"_s);
    print->setObjectName(u"printLesson"_s);
    connect(print, &QAbstractButton::clicked, this, &LessonPage::print);
    auto *pdf = new Button(theme, ButtonKind::Ghost, tr("Save as PDF…"), u"file-earmark-pdf"_s);
    pdf->setObjectName(u"saveLesson"_s);
    connect(pdf, &QAbstractButton::clicked, this, &LessonPage::savePdf);
    column->addWidget(print, 0, Qt::AlignLeading);
    column->addWidget(pdf, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void LessonPage::words()
{
    if (!m_words)
        return;
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    QVBoxLayout *column = m_words->column();
    column->setSpacing(theme.px(4));
    column->addWidget(new Label(theme, tr("Words on this page"), TextRole::Overline));
    int shown = 0;
    for (const QString &id : std::as_const(m_lesson.glossary)) {
        const GlossaryEntry *entry = m_context.shelf.glossaryEntry(id);
        if (!entry || ++shown > 4)
            continue;
        column->addSpacing(theme.px(6));
        auto *term = new Label(theme, entry->term.in(language), TextRole::Body);
        term->setFont(theme.font(15, true));
        column->addWidget(term);
        column->addWidget(new Label(theme, entry->definition.in(language), TextRole::Caption));
    }
    column->addStretch(1);
}

void LessonPage::openLink(const QString &target)
{
    const QString kind = target.section(u':', 0, 0), id = target.section(u':', 1);
    if (kind == "lesson"_L1) {
        const LessonId lesson = m_context.shelf.resolveLesson(id, m_id.pack);
        if (!lesson.isEmpty())
            goLesson(lesson);
        return;
    }
    if (kind == "page"_L1) {
        const QHash<QString, Place> pages{{u"support"_s, Place::Support}, {u"glossary"_s, Place::Glossary},
                                          {u"indicators"_s, Place::Indicators}, {u"settings"_s, Place::Settings}};
        if (pages.contains(id))
            Q_EMIT go({pages.value(id), {}, 0, {}, {}});
        return;
    }
    QRect anchor = m_pane->linkRect(target);
    anchor.moveTopLeft(m_pane->viewport()->mapTo(this, anchor.topLeft()));
    ReferenceCard::open(m_context, kind, id, this, anchor, [this](const Route &route) { Q_EMIT go(route); });
}

void LessonPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), m_pane, &QTextEdit::copy);
    copy->setEnabled(m_pane->textCursor().hasSelection());
    QAction *cite = menu->addAction(tr("Copy with source"), this, [this] {
        const QString text = m_pane->textCursor().selection().toPlainText();
        QApplication::clipboard()->setText(u"“"_s + text + u"”\n"_s + paper().sourceLine);
    });
    cite->setEnabled(copy->isEnabled());
    menu->addAction(tr("Select all"), m_pane, &QTextEdit::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Find on this page…"), this, [this] { find(); });
    menu->addAction(tr("Print…"), this, &LessonPage::print);
    menu->addAction(tr("Save as PDF…"), this, &LessonPage::savePdf);
    menu->popup(m_pane->viewport()->mapToGlobal(at));
}

QByteArray LessonPage::picture(const QString &name) const
{
    const Result<QByteArray> found = m_context.shelf.file(m_id.pack, u"modules/"_s + m_id.module + u'/' + m_lesson.locale + u'/' + name);
    return found.has_value() ? *found : QByteArray();
}

PaperText LessonPage::paper() const
{
    PaperText paper;
    paper.title = m_lesson.title;
    paper.overline = m_moduleTitle;
    paper.text = m_lesson.text;
    for (const QString &id : m_lesson.sources) {
        if (const Source *source = m_context.shelf.source(id))
            paper.sources.push_back(*source);
    }
    for (const PackShelf::Shelved &pack : m_context.shelf.packs()) {
        if (pack.index.id == m_id.pack)
            paper.sourceLine = tr("%1, %2, version %3, %4").arg(pack.index.publisher, m_moduleTitle, pack.index.version, pack.index.licence);
    }
    paper.rightToLeft = QLocale(m_lesson.locale).textDirection() == Qt::RightToLeft;
    paper.pictures = [page = QPointer<const LessonPage>(this)](const QString &name) { return page ? page->picture(name) : QByteArray(); };
    return paper;
}

QStringList LessonPage::trail() const { return {tr("Lessons"), m_moduleTitle, m_lesson.title}; }

Route LessonPage::route(const Route &opened) const
{
    Route now = opened;
    now.paragraph = m_restored ? m_pane->topParagraph() : m_paragraph;
    now.marked.clear();
    return now;
}

void LessonPage::enter()
{
    m_pane->setFocus(Qt::OtherFocusReason);
    // The pane knows its width only now.
    QTimer::singleShot(0, this, [this] {
        if (!m_marked.isEmpty())
            m_pane->highlight(m_marked);
        else
            m_pane->scrollToParagraph(m_paragraph);
        m_restored = true;
    });
}

void LessonPage::arrange(int effectiveWidth) { Q_UNUSED(effectiveWidth) }

bool LessonPage::find()
{
    m_find->open();
    return true;
}

void LessonPage::print() { Printing::preview(this, m_context.theme, paper()); }

void LessonPage::savePdf()
{
    Printing::savePdf(this, m_context.theme, paper(), [this](const Result<QString> &saved) {
        if (saved.has_value())
            Q_EMIT said(tr("The PDF was saved."));
    });
}

void LessonPage::step(int direction)
{
    if (direction > 0)
        forward();
    else if (const LessonId before = LearningPath::before(m_context.shelf, m_id); !before.isEmpty())
        goLesson(before);
}
