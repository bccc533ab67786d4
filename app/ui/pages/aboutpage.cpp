// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutpage.h"

#include "addressdialog.h"
#include "bulletlist.h"
#include "button.h"
#include "callout.h"
#include "card.h"
#include "isolated.h"
#include "label.h"
#include "packshelf.h"
#include "row.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Heart final : public QWidget
{
public:
    explicit Heart(const Theme &theme)
        : m_theme(theme)
    {
        setFixedSize(theme.px(44), theme.px(42));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(Theme::heart(rect()), m_theme.tokens().primary);
    }

private:
    const Theme &m_theme;
};

} // namespace

AboutPage::AboutPage(const Context &context, const Route &, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_page(new ScrollPage(context.theme, 820))
    , m_heading(new Label(context.theme, tr("About Blue Heart Desktop"), TextRole::H1))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setProperty("noFocusRing", true);
    auto *top = new QHBoxLayout;
    top->setSpacing(context.theme.px(16));
    top->addWidget(new Heart(context.theme), 0, Qt::AlignTop);
    top->addWidget(m_heading, 1);
    m_page->column()->addLayout(top);
    addWhatItIs();
    addPrivacy();
    addVersions();
    addLicences();
    m_page->finish();
}

QStringList AboutPage::trail() const { return {tr("Settings"), tr("About")}; }

void AboutPage::enter() { m_heading->setFocus(Qt::OtherFocusReason); }

void AboutPage::addWhatItIs()
{
    const Theme &theme = m_context.theme;
    auto *what = new Label(theme, tr("An app for learning about trafficking in persons: what it is, how to notice it, and how to respond without "
                                     "putting anyone at risk. It works without the internet."), TextRole::Reading);
    what->setColour(theme.tokens().text2);
    m_page->column()->addWidget(what);
    auto *independent = new Callout(theme, u"note"_s, tr("An independent project"),
        tr("This app is inspired by the Blue Heart Campaign of the United Nations Office on Drugs and Crime (UNODC). It is not affiliated with "
           "the United Nations or UNODC, and they have not checked or endorsed it. The heart is the app’s own drawing, not the mark of the campaign."));
    independent->setObjectName(u"independent"_s);
    m_page->column()->addWidget(independent);
    m_page->column()->addWidget(new Callout(theme, u"care"_s, tr("Not legal advice"),
        tr("The lessons explain international law in plain words. What applies to you depends on the law of your country; ask a lawyer or a legal advice office.")));
}

void AboutPage::addPrivacy()
{
    auto *card = new Card(m_context.theme);
    card->column()->addWidget(new Label(m_context.theme, tr("Our promise on privacy"), TextRole::H3));
    card->column()->addWidget(new BulletList(m_context.theme, u"check2"_s,
        {tr("No account, no name, no telemetry. The app sends nothing to anyone."),
         tr("Your progress stays on this computer. You can see every file of it, and erase it, in Settings."),
         tr("Get support and what you search for are never recorded."),
         tr("A link opens in the browser only after you have seen its full address and said yes.")}));
    m_page->column()->addWidget(card);
}

RowList AboutPage::section(const QString &title)
{
    m_page->column()->addSpacing(m_context.theme.px(4));
    m_page->column()->addWidget(new Label(m_context.theme, title, TextRole::Overline));
    auto *card = new Card(m_context.theme);
    m_page->column()->addWidget(card);
    return RowList(m_context.theme, card);
}

void AboutPage::addVersions()
{
    RowList rows = section(tr("Versions"));
    auto *app = new Row(m_context.theme, tr("Blue Heart Desktop"), tr("Version %1").arg(QString::fromLatin1(BH_VERSION)));
    app->setObjectName(u"appVersion"_s);
    rows.add(app);
    for (const PackShelf::Shelved &pack : m_context.shelf.packs()) {
        auto *row = new Row(m_context.theme, isolated(pack.index.title.in(m_context.settings.language())),
                            tr("Version %1, by %2").arg(pack.index.version, isolated(pack.index.publisher)));
        row->setObjectName(u"packVersion-"_s + pack.index.id);
        rows.add(row);
    }
    auto *open = new Button(m_context.theme, ButtonKind::Secondary, tr("Open"), u"box-seam"_s);
    open->setObjectName(u"openPacks"_s);
    open->setAccessibleName(tr("Open content packs"));
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Packs, {}, 0, {}, {}}); });
    auto *packs = new Row(m_context.theme, tr("Content packs"), tr("See, install, update and remove lessons."));
    packs->setControl(open);
    rows.add(packs);
}

void AboutPage::addLicences()
{
    RowList rows = section(tr("Licences and sources"));
    const Source *treaty = m_context.shelf.source(u"prot"_s);
    addLink(rows, tr("The program"),
            tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Whoever gives you the program has to offer you its source code as well."),
            u"https://www.gnu.org/licenses/gpl-3.0.html"_s);
    addLink(rows, tr("The lessons"),
            tr("Creative Commons Attribution 4.0 (CC BY 4.0): share and change them, and name where they come from. Packs by others say their own licence. Each lesson lists its sources."),
            u"https://creativecommons.org/licenses/by/4.0/"_s);
    addLink(rows, tr("The words of the treaty"),
            tr("Quoted word for word, and marked as such, from the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (2000)."),
treaty ? treaty->url : QString());
    addLink(rows, tr("The Blue Heart Campaign"), tr("The campaign of UNODC that inspired this app."), u"https://www.unodc.org/blueheart/"_s);
    auto *parts = new Row(m_context.theme, tr("Made with the work of others"), tr("Thank you. Each part keeps its own licence."));
    auto *list = new BulletList(m_context.theme, u"dash"_s,
        {tr("Qt %1: GNU Lesser General Public License, version 3").arg(QString::fromLatin1(qVersion())),
         tr("Bootstrap Icons: MIT licence"),
         tr("Noto fonts: SIL Open Font License 1.1"),
         tr("SQLite: public domain"),
         tr("libzip: BSD 3-clause licence"),
         tr("md4c and libxml2: MIT licence"),
         tr("tl::expected: CC0 1.0")});
    parts->words()->addSpacing(m_context.theme.px(6));
    parts->words()->addWidget(list);
    rows.add(parts);
}

void AboutPage::addLink(RowList &rows, const QString &title, const QString &text, const QString &address)
{
    auto *row = new Row(m_context.theme, title, text);
    rows.add(row);
    if (address.isEmpty())
        return;
    auto *open = new Button(m_context.theme, ButtonKind::Ghost, tr("Read more…"));
    open->setTrailingIcon(u"box-arrow-up-right"_s);
    open->setObjectName(u"readMore"_s);
    open->setAccessibleName(tr("Read more: %1").arg(title));
    connect(open, &QAbstractButton::clicked, this, [this, address] {
        auto *dialog = new AddressDialog(m_context.theme, QUrl(address), this);
        dialog->setObjectName(u"addressDialog"_s);
        dialog->open();
    });
    row->setControl(open);
}
