// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "label.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NavButton::NavButton(const Theme &theme, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFont(theme.font(15));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text() : QString());
    updateGeometry();
}

QSize NavButton::sizeHint() const { return {m_rail ? m_theme.px(48) : m_theme.px(200), m_theme.px(40)}; }

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    if (isChecked())
        m_theme.drawSurface(painter, rect(), m_theme.px(8), t.surface, t.contrast ? t.primary : QColor(), 2);
    else if (underMouse())
        m_theme.drawSurface(painter, rect(), m_theme.px(8), t.border);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (isChecked())
        m_theme.drawSurface(painter, mirrored({0, m_theme.px(8), m_theme.px(3), height() - m_theme.px(16)}), 1.5, t.primary);
    const int edge = m_theme.px(20);
    const int x = m_rail ? (width() - edge) / 2 : m_theme.px(16);
    const QColor ink = isChecked() ? t.text : t.text2;
    m_theme.drawIcon(painter, m_icon, mirrored({x, (height() - edge) / 2, edge, edge}), isChecked() ? t.primary : t.text2);
    if (m_rail)
        return;
    QFont own = font();
    own.setBold(isChecked());
    painter.setFont(own);
    painter.setPen(ink);
    const QRect box(x + edge + m_theme.px(14), 0, width() - x - edge - m_theme.px(18), height());
    painter.drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(own).elidedText(text(), Qt::ElideRight, box.width()));
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

namespace {
// The heart and the name; a lock beside it in a private session.
class Brand final : public QWidget
{
public:
    Brand(const Theme &theme, bool privateSession, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_private(privateSession)
    {
        setFixedHeight(theme.px(60));
        setAccessibleName(privateSession ? QObject::tr("Blue Heart, private session") : QObject::tr("Blue Heart"));
    }
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int edge = m_theme.px(26);
        const int x = rail ? (width() - edge) / 2 : m_theme.px(14);
        painter.fillPath(Theme::heart(mirrored({x, (height() - edge) / 2, edge, edge})), t.primary);
        if (m_private && rail)
            m_theme.drawIcon(painter, u"lock-fill"_s, mirrored({x + edge - m_theme.px(8), height() / 2 + m_theme.px(4), m_theme.px(12), m_theme.px(12)}), t.text);
        if (rail)
            return;
        painter.setFont(m_theme.font(17, true));
        painter.setPen(t.text);
        const QRect name(x + edge + m_theme.px(12), 0, width() - x - edge - m_theme.px(12), height());
        painter.drawText(mirrored(name), Qt::AlignVCenter | Qt::AlignLeft, QObject::tr("Blue Heart"));
        if (m_private) {
            const int after = name.x() + painter.fontMetrics().horizontalAdvance(QObject::tr("Blue Heart")) + m_theme.px(8);
            m_theme.drawIcon(painter, u"lock-fill"_s, mirrored({after, (height() - m_theme.px(15)) / 2, m_theme.px(15), m_theme.px(15)}), t.text2);
        }
    }

private:
    const Theme &m_theme;
    bool m_private;
};
}

Sidebar::Sidebar(const Theme &theme, bool privateSession, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_brand(new Brand(theme, privateSession, this))
    , m_private(privateSession)
{
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(10));
    m_column->setSpacing(theme.px(2));
    m_column->addWidget(m_brand);
    setFixedWidth(theme.px(216));
}

void Sidebar::addHeading(const QString &text)
{
    auto *heading = new Label(m_theme, text, TextRole::Overline, this);
    heading->setContentsMargins(m_theme.px(8), m_theme.px(4), 0, m_theme.px(4));
    m_column->addWidget(heading);
    m_headings.append(heading);
}

NavButton *Sidebar::addItem(int id, const QString &text, const QString &icon, const QString &key)
{
    auto *item = new NavButton(m_theme, text, icon, this);
    item->setAccessibleDescription(key);
    m_items.insert(id, item);
    m_column->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] {
        setCurrent(id);
        Q_EMIT chosen(id);
    });
    return item;
}

void Sidebar::addSpace() { m_column->addStretch(1); }

void Sidebar::setCurrent(int id)
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setChecked(item.key() == id);
}

void Sidebar::setRail(bool rail)
{
    m_rail = rail;
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(!rail);
    for (NavButton *item : std::as_const(m_items))
        item->setRail(rail);
    static_cast<Brand *>(m_brand)->rail = rail;
    m_brand->update();
    setFixedWidth(m_theme.px(rail ? 64 : 216));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().side);
    if (m_theme.tokens().contrast) {
        const QRect edge(width() - 2, 0, 2, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_theme.tokens().border);
    }
}
