// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpalette.h"

#include "theme.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Role { HitRole = Qt::UserRole + 1, SnippetRole, IconRole };

// A heading, or a result with its icon, title and the words around the hit.
class ResultDelegate final : public QAbstractItemDelegate
{
public:
    ResultDelegate(const Theme &theme, QObject *parent)
        : QAbstractItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool heading = !index.data(HitRole).isValid();
        return {10, m_theme.px(heading ? 32 : index.data(SnippetRole).toString().isEmpty() ? 42 : 58)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        const QRect row = option.rect;
        if (!index.data(HitRole).isValid()) {
            painter->setFont(m_theme.font(13, true));
            painter->setPen(t.text3);
            painter->drawText(mirrored(row.adjusted(m_theme.px(12), m_theme.px(6), 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            m_theme.drawSurface(*painter, row, m_theme.px(8), t.primarySoft, t.contrast ? t.primary : QColor(), 2);
            m_theme.drawSurface(*painter, mirrored({row.x(), row.y() + m_theme.px(6), m_theme.px(3), row.height() - m_theme.px(12)}), 1.5, t.primary);
        }
        const int edge = m_theme.px(18);
        m_theme.drawIcon(*painter, index.data(IconRole).toString(),
                         mirrored({row.x() + m_theme.px(14), row.y() + m_theme.px(12), edge, edge}), selected ? t.primary : t.text2);
        const QRect text = row.adjusted(m_theme.px(44), m_theme.px(8), -m_theme.px(12), -m_theme.px(6));
        const QFont title = m_theme.font(15, true);
        painter->setFont(title);
        painter->setPen(t.text);
        painter->drawText(mirrored(text), Qt::AlignTop | Qt::AlignLeft,
                          QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        const QFont small = m_theme.font(13);
        painter->setFont(small);
        painter->setPen(t.text2);
        painter->drawText(mirrored(text), Qt::AlignBottom | Qt::AlignLeft,
                          QFontMetrics(small).elidedText(index.data(SnippetRole).toString(), Qt::ElideRight, text.width()));
    }

private:
    const Theme &m_theme;
};
}

SearchPalette::SearchPalette(const Theme &theme, const LessonSearch &search, const QString &language, QWidget *host)
    : QWidget(host)
    , m_theme(theme)
    , m_search(search)
    , m_language(language)
    , m_box(new QWidget(this))
    , m_field(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_hint(new QLabel(m_box))
    , m_model(new QStandardItemModel(this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"searchPalette"_s);
    setAccessibleName(tr("Search"));
    m_field->setObjectName(u"searchField"_s);
    m_field->setPlaceholderText(tr("Search lessons, words and signs"));
    m_field->setAccessibleName(tr("Search lessons, words and signs"));
    m_field->setFont(theme.font(16));
    m_field->setClearButtonEnabled(false);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setFont(theme.font(13));
    m_hint->setWordWrap(true);
    QPalette quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text3);
    m_hint->setPalette(quiet);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(10));
    column->setSpacing(theme.px(8));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_field->installEventFilter(this);
    host->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::typed);
    connect(m_list, &QListView::clicked, this, [this] { openCurrent(); });
    typed(QString());
    setGeometry(host->rect());
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::setText(const QString &text) { m_field->setText(text); }

void SearchPalette::typed(const QString &text)
{
    m_model->clear();
    m_hits = text.trimmed().isEmpty() ? std::vector<SearchHit>() : m_search.search(text, m_language, 30);
    const struct { const char *kind; QString heading; QString icon; } groups[] = {
        {"lesson", tr("Lessons"), u"book"_s}, {"glossary", tr("Glossary"), u"journal-text"_s}, {"indicator", tr("Signs"), u"eye"_s}};
    // Groups in the order of their best hit.
    QStringList order;
    for (const SearchHit &hit : m_hits) {
        if (!order.contains(hit.kind))
            order.append(hit.kind);
    }
    for (const QString &kind : std::as_const(order)) {
        for (const auto &group : groups) {
            if (kind != QLatin1StringView(group.kind))
                continue;
            auto *heading = new QStandardItem(group.heading);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
            for (size_t i = 0; i < m_hits.size(); ++i) {
                if (m_hits[i].kind != kind)
                    continue;
                auto *item = new QStandardItem(m_hits[i].title);
                item->setData(int(i), HitRole);
                item->setData(m_hits[i].snippet, SnippetRole);
                item->setData(group.icon, IconRole);
                item->setData(tr("%1: %2. %3").arg(group.heading, m_hits[i].title, m_hits[i].snippet), Qt::AccessibleTextRole);
                m_model->appendRow(item);
            }
        }
    }
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_model->index(1, 0));
    if (text.trimmed().isEmpty())
        m_hint->setText(tr("Up and Down to move, Enter to open, Esc to close. Searches are not kept."));
    else if (!m_search.isReady())
        m_hint->setText(tr("The index is being made. This takes a few seconds, once."));
    else if (m_hits.empty())
        m_hint->setText(tr("Nothing found. Try fewer or shorter words."));
    else
        m_hint->setText(tr("Up and Down to move, Enter to open, Esc to close. Searches are not kept."));
    arrange();
}

void SearchPalette::arrange()
{
    const int wide = qMin(m_theme.px(640), width() - m_theme.px(48));
    m_list->setVisible(m_model->rowCount() > 0);
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->itemDelegate()->sizeHint({}, m_model->index(i, 0)).height();
    const int fixed = m_field->sizeHint().height() + m_hint->heightForWidth(wide - m_theme.px(24)) + m_theme.px(46);
    const int high = qMin(fixed + rows, height() - 2 * m_theme.px(48));
    m_box->setGeometry((width() - wide) / 2, qMax(m_theme.px(24), height() / 10), wide, high);
    update();
    if (m_list->currentIndex().row() <= 1)
        m_list->scrollToTop(); // the heading above the first result, too
}

void SearchPalette::move(int direction)
{
    for (int row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount(); row += direction) {
        if (m_model->index(row, 0).data(HitRole).isValid()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void SearchPalette::openCurrent()
{
    const QVariant hit = m_list->currentIndex().data(HitRole);
    if (!hit.isValid())
        return;
    const SearchHit chosen = m_hits[size_t(hit.toInt())];
    const QString typedText = m_field->text();
    dismiss();
    Q_EMIT opened(chosen, typedText);
}

void SearchPalette::dismiss()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        arrange();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the field and its list are one place
    default: return false;
    }
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim = m_theme.tokens().dark ? QColor(Qt::black) : m_theme.tokens().text;
    scrim.setAlphaF(m_theme.tokens().dark ? 0.6f : 0.42f);
    painter.fillRect(rect(), scrim);
    m_theme.drawSurface(painter, m_box->geometry(), m_theme.px(14), m_theme.tokens().surface, m_theme.tokens().strong, m_theme.lineWidth());
}

void SearchPalette::mousePressEvent(QMouseEvent *) { dismiss(); }
