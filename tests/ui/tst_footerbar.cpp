// SPDX-License-Identifier: GPL-3.0-or-later
#include "footerbar.h"

#include "button.h"
#include "settings.h"
#include "theme.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class FooterBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWayInOrder_data();
    void givesWayInOrder();
};

void FooterBarTest::givesWayInOrder_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

// All three; then without the middle; then in two rows. Nothing ever lies on anything else.
void FooterBarTest::givesWayInOrder()
{
    QFETCH(bool, mirrored);
    const Settings settings{QString()};
    const Theme theme(settings);
    QWidget page;
    page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *body = new QWidget;
    auto *bar = new FooterBar(theme);
    column->addWidget(body, 1);
    column->addWidget(bar);
    auto *start = new Button(theme, ButtonKind::Ghost, u"Read this part again"_s);
    auto *centre = new Button(theme, ButtonKind::Secondary, u"In the middle"_s);
    auto *end = new Button(theme, ButtonKind::Primary, u"Next question"_s);
    bar->setStart(start);
    bar->setCentre(centre);
    bar->setEnd(end);
    const int both = start->sizeHint().width() + end->sizeHint().width();
    page.resize(both + 600, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(centre->isVisible());
    QCOMPARE(bar->height(), theme.px(57));
    QCOMPARE(start->x() < end->x(), !mirrored);
    QVERIFY(qAbs(centre->geometry().center().x() - bar->rect().center().x()) <= 1);

    page.resize(both + 80, 400);
    QTRY_VERIFY(!centre->isVisible());
    QCOMPARE(bar->height(), theme.px(57));

    page.resize(both, 400);
    QTRY_VERIFY(bar->height() > theme.px(57));
    QVERIFY(!start->geometry().intersects(end->geometry()));
    QVERIFY(bar->rect().contains(start->geometry()) && bar->rect().contains(end->geometry()));
    QVERIFY(start->y() < end->y());
    QCOMPARE(bar->geometry().top(), body->geometry().bottom() + 1 + column->spacing());

    start->hide(); // alone again in one row
    QTRY_COMPARE(bar->height(), theme.px(57));
    end->setText(u"A text that is much, much longer than before"_s);
    QTRY_VERIFY(bar->rect().contains(end->geometry()));
}

QTEST_MAIN(FooterBarTest)
#include "tst_footerbar.moc"
