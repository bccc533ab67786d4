// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "theme.h"

#include <QTest>

// Recomputes the contrast of every text token on every surface it may stand on (WCAG 2.2, 1.4.3 and 1.4.11).
class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastFormula()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
        // 4.54:1, the well-known grey of the WCAG examples
        QVERIFY(qAbs(Theme::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void tokens_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("contrast") << 2;
    }

    void tokens()
    {
        QFETCH(int, which);
        const Tokens t = which == 0 ? Tokens::light() : which == 1 ? Tokens::darkOnes() : Tokens::highContrast();
        const QList<QColor> surfaces{t.bg, t.surface, t.sunken, t.side};
        const QList<QColor> softs{t.primarySoft, t.meansSoft, t.purposeSoft, t.okSoft, t.warnSoft, t.errSoft};
        for (const QColor &surface : surfaces) {
            QVERIFY(Theme::contrast(t.text, surface) >= 7);
            QVERIFY(Theme::contrast(t.text2, surface) >= 7);
            QVERIFY(Theme::contrast(t.text3, surface) >= 4.5);
            QVERIFY(Theme::contrast(t.primary, surface) >= 4.5);
            QVERIFY(Theme::contrast(t.strong, surface) >= 3);
            QVERIFY(Theme::contrast(t.focus, surface) >= 3);
        }
        for (const QColor &soft : softs) {
            QVERIFY(Theme::contrast(t.text, soft) >= 7);
            QVERIFY(Theme::contrast(t.text2, soft) >= 7);
        }
        const std::pair<QColor, QColor> pairs[] = {{t.primary, t.primarySoft}, {t.means, t.meansSoft}, {t.purpose, t.purposeSoft},
                                                   {t.ok, t.okSoft}, {t.warn, t.warnSoft}, {t.err, t.errSoft},
                                                   {t.onPrimary, t.primary}, {t.onPrimary, t.primaryHover}, {t.bg, t.text}};
        for (const auto &[ink, paper] : pairs)
            QVERIFY(Theme::contrast(ink, paper) >= 4.5);
    }

    void sizesFollowTheScale()
    {
        Settings settings{QString()};
        settings.setTextScale(150);
        Theme theme(settings);
        theme.apply();
        QCOMPARE(theme.px(40), 60);
        QCOMPARE(theme.font(18).pixelSize(), 27);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
