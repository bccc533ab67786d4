// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencepage.h"

#include "button.h"
#include "label.h"
#include "packshelf.h"
#include "searchtext.h"
#include "settings.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Role { IdRole = Qt::UserRole + 1, GroupRole, WordsRole };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = !index.data(IdRole).isValid();
        const int width = qMax(m_theme.px(120), option.rect.width() > 0 ? option.rect.width() - m_theme.px(28) : m_theme.px(240));
        const QFont font = m_theme.font(heading ? 13 : 15, heading);
        const int text = QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, index.data().toString()).height();
        return {m_theme.px(100), text + m_theme.px(heading ? 14 : 18)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        const bool heading = !index.data(IdRole).isValid();
        if (!heading && option.state & QStyle::State_Selected) {
            m_theme.drawSurface(*painter, row, m_theme.px(8), t.primarySoft, t.contrast ? t.primary : QColor(), 2);
            m_theme.drawSurface(*painter, mirrored({row.x(), row.y() + m_theme.px(6), m_theme.px(3), row.height() - m_theme.px(12)}), 1.5, t.primary);
        } else if (!heading && option.state & QStyle::State_MouseOver) {
            m_theme.drawSurface(*painter, row, m_theme.px(8), t.sunken);
        }
        painter->setFont(m_theme.font(heading ? 13 : 15, heading));
        painter->setPen(heading ? t.text3 : t.text);
        painter->drawText(mirrored(row.adjusted(m_theme.px(14), 0, -m_theme.px(10), 0)),
                          int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap), index.data().toString());
    }

private:
    const Theme &m_theme;
};
}

ReferencePage::ReferencePage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_chosen(route.id)
{
}

void ReferencePage::build(const QString &title, const QString &hint, const QString &filterName, const QString &caveat)
{
    const Theme &theme = m_context.theme;
    m_listSide = new QWidget;
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(new Label(theme, title, TextRole::H1));
    if (!hint.isEmpty())
        column->addWidget(new Label(theme, hint, TextRole::Supporting));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(filterName);
    m_filter->setAccessibleName(filterName);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    column->addWidget(m_filter);
    m_groups = new QComboBox;
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("Group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->hide();
    column->addWidget(m_groups);
    m_count = new Label(theme, QString(), TextRole::Caption);
    column->addWidget(m_count);
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setObjectName(u"entries"_s);
    m_list->setAccessibleName(title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QPalette own = m_list->palette();
    own.setColor(QPalette::Base, theme.tokens().bg);
    m_list->setPalette(own);
    column->addWidget(m_list, 1);

    m_detailSide = new QScrollArea;
    m_detailSide->setWidgetResizable(true);
    m_detailSide->setFrameShape(QFrame::NoFrame);
    m_detailSide->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailSide->setFocusPolicy(Qt::NoFocus);
    m_detailSide->viewport()->setAutoFillBackground(false);
    m_backToList = new Button(theme, ButtonKind::Ghost, tr("Back to the list"), u"arrow-left"_s);
    m_backToList->setIconMirrored(true);
    auto *end = new QWidget;
    auto *endColumn = new QVBoxLayout(end);
    endColumn->setContentsMargins(0, 0, 0, 0);
    endColumn->setSpacing(0);
    endColumn->addWidget(m_backToList, 0, Qt::AlignLeading);
    endColumn->addWidget(m_detailSide, 1);
    if (!caveat.isEmpty()) {
        m_caveatText = caveat;
        m_caveat = new Label(theme, caveat, TextRole::Caption);
        m_caveat->setContentsMargins(theme.px(28), theme.px(8), theme.px(28), theme.px(10));
        endColumn->addWidget(m_caveat);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_listSide);
    row->addWidget(end, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferencePage::filter);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ReferencePage::filter);
    connect(m_backToList, &QAbstractButton::clicked, this, [this] {
        m_chosen.clear();
        arrange(m_narrow ? 700 : 1366);
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void ReferencePage::addEntry(const QString &id, const QString &title, const QString &group, const QString &words)
{
    auto *item = new QStandardItem(title);
    item->setData(id, IdRole);
    item->setData(group, GroupRole);
    item->setData(SearchText::fold(title + u' ' + words), WordsRole);
    m_model->appendRow(item);
}

void ReferencePage::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void ReferencePage::setGroups(const QList<std::pair<QString, QString>> &groups)
{
    m_groups->addItem(tr("All groups"), QString());
    for (const auto &[id, title] : groups)
        m_groups->addItem(title, id);
    m_groups->show();
}

void ReferencePage::finishList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.data(IdRole).isValid())
            choose(now.data(IdRole).toString());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(IdRole).isValid())
            choose(index.data(IdRole).toString());
    });
    filter();
    if (!m_chosen.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)->data(IdRole).toString() == m_chosen) {
                m_list->setCurrentIndex(m_model->index(row, 0));
                m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
            }
        }
    }
    arrange(1366);
}

void ReferencePage::filter()
{
    const QStringList wanted = SearchText::fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    const QString group = m_groups->currentData().toString();
    int shown = 0, heading = -1;
    bool any = false;
    const auto closeHeading = [&] {
        if (heading >= 0)
            m_list->setRowHidden(heading, !any);
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (!item->data(IdRole).isValid()) {
            closeHeading();
            heading = row;
            any = false;
            continue;
        }
        const QString words = item->data(WordsRole).toString();
        const bool fits = (group.isEmpty() || item->data(GroupRole).toString() == group)
                          && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
        m_list->setRowHidden(row, !fits);
        shown += fits;
        any = any || fits;
    }
    closeHeading();
    m_count->setText(shown == 0 ? tr("No entry matches. Clear the filter, or search everything with Ctrl+K.") : tr("%n entry(s)", nullptr, shown));
}

void ReferencePage::choose(const QString &id)
{
    m_chosen = id;
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    const int margin = m_context.theme.px(28);
    row->setContentsMargins(margin, margin, margin, margin);
    QWidget *entry = detail(id);
    entry->setMaximumWidth(m_context.theme.px(640));
    entry->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_context.theme.px(16));
    column->addWidget(entry);
    if (m_narrow && !m_caveatText.isEmpty())
        column->addWidget(new Label(m_context.theme, m_caveatText, TextRole::Caption));
    column->addStretch(1);
    row->addLayout(column, 1000);
    row->addStretch(1);
    m_detailSide->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    arrange(m_narrow ? 700 : 1366);
}

Route ReferencePage::route(const Route &opened) const
{
    Route now = opened;
    now.id = m_chosen;
    return now;
}

void ReferencePage::enter()
{
    if (m_chosen.isEmpty() && !m_narrow) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)->data(IdRole).isValid()) {
                m_list->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReferencePage::arrange(int effectiveWidth)
{
    m_narrow = effectiveWidth < 860;
    const bool detailOnly = m_narrow && !m_chosen.isEmpty();
    m_listSide->setVisible(!detailOnly);
    m_detailSide->parentWidget()->setVisible(!m_narrow || detailOnly);
    m_backToList->setVisible(detailOnly);
    if (m_caveat)
        m_caveat->setVisible(!m_narrow);
    if (m_narrow)
        m_listSide->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_listSide->setFixedWidth(m_context.theme.px(360));
    if (m_narrow)
        m_listSide->setMinimumWidth(0);
}

bool ReferencePage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}
