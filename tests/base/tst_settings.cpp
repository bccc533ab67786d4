// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithDefaults();
    void keepsEverything();
    void isOnTheDiskAtOnce();
    void tellsWhichKeyChanged();
    void readsAgainWhatAnotherWrote();
    void staysInMemoryInAPrivateSession();
    void neverWritesTheCountry();
    void survivesDamage_data();
    void survivesDamage();
    void keepsTheTextScaleInItsRange_data();
    void keepsTheTextScaleInItsRange();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    }
    [[nodiscard]] static QByteArray content(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

void TestSettings::startsWithDefaults()
{
    const Settings settings(path());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.textScale(), 100);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.motion(), MotionChoice::System);
    QVERIFY(!settings.workshops());
    QVERIFY(!settings.sharedComputer());
    QVERIFY(settings.shiftExit());
    QVERIFY(settings.singleKeys());
    QVERIFY(!settings.latinDigits());
    QVERIFY(!settings.firstRunDone());
    QVERIFY(!settings.leftByQuickExit());
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QVERIFY(!QFile::exists(path())); // looking writes nothing
}

void TestSettings::keepsEverything()
{
    const QByteArray geometry = QByteArray::fromHex("0001d9d0cb00ff3d22");
    {
        Settings settings(path());
        settings.setLanguage(u"fr"_s);
        settings.setTextScale(150);
        settings.setTheme(ThemeChoice::Contrast);
        settings.setMotion(MotionChoice::Reduced);
        settings.setWorkshops(true);
        settings.setSharedComputer(true);
        settings.setShiftExit(false);
        settings.setSingleKeys(false);
        settings.setLatinDigits(true);
        settings.setFirstRunDone(true);
        settings.setLeftByQuickExit(true);
        settings.setWindowGeometry(geometry);
    }
    const Settings settings(path());
    QCOMPARE(settings.language(), u"fr"_s);
    QCOMPARE(settings.textScale(), 150);
    QCOMPARE(settings.theme(), ThemeChoice::Contrast);
    QCOMPARE(settings.motion(), MotionChoice::Reduced);
    QVERIFY(settings.workshops());
    QVERIFY(settings.sharedComputer());
    QVERIFY(!settings.shiftExit());
    QVERIFY(!settings.singleKeys());
    QVERIFY(settings.latinDigits());
    QVERIFY(settings.firstRunDone());
    QVERIFY(settings.leftByQuickExit());
    QCOMPARE(settings.windowGeometry(), geometry);
}

void TestSettings::isOnTheDiskAtOnce()
{
    Settings settings(path());
    settings.setLanguage(u"ar"_s);
    QVERIFY(content(path()).contains("language=ar"));
}

void TestSettings::tellsWhichKeyChanged()
{
    Settings settings(path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"theme"_s);
}

void TestSettings::readsAgainWhatAnotherWrote()
{
    Settings window(path());
    window.setLanguage(u"en"_s);
    Settings other(path());
    other.setLanguage(u"es"_s);
    QSignalSpy changed(&window, &Settings::changed);
    window.reload();
    QCOMPARE(window.language(), u"es"_s);
    QCOMPARE(changed.size(), 1);
}

void TestSettings::staysInMemoryInAPrivateSession()
{
    const QDir here(m_folder.path());
    const QStringList before = here.entryList(QDir::Files | QDir::Hidden);
    Settings settings{QString()};
    settings.setLanguage(u"ru"_s);
    settings.setWorkshops(true);
    QCOMPARE(settings.language(), u"ru"_s);
    QVERIFY(settings.workshops());
    settings.reload();
    QCOMPARE(settings.language(), u"ru"_s);
    QCOMPARE(Settings{QString()}.language(), QString()); // another session knows nothing of it
    QCOMPARE(here.entryList(QDir::Files | QDir::Hidden), before);
}

void TestSettings::neverWritesTheCountry()
{
    Settings settings(path());
    settings.setLanguage(u"en"_s);
    const QByteArray before = content(path());
    settings.setSupportCountry(u"QQ"_s);
    QCOMPARE(settings.supportCountry(), u"QQ"_s);
    settings.reload();
    QCOMPARE(content(path()), before);
    QCOMPARE(Settings(path()).supportCountry(), QString());
}

void TestSettings::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01[[[==\n\n\x80", 13);
    QTest::newRow("wrong types") << QByteArray("[General]\ntextScale=huge\ntheme=@Variant(\\0)\nshiftExit=perhaps\nwindowGeometry=@@@\n");
    QTest::newRow("cut off") << QByteArray("[General]\ntextSc");
}

void TestSettings::survivesDamage()
{
    QFETCH(QByteArray, ini);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
    file.close();
    Settings settings(path());
    QCOMPARE(settings.textScale(), 100);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(!settings.firstRunDone());
    settings.setLanguage(u"en"_s);
    QCOMPARE(Settings(path()).language(), u"en"_s);
}

void TestSettings::keepsTheTextScaleInItsRange_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("kept");
    QTest::newRow("below") << 10 << 100;
    QTest::newRow("lowest") << 100 << 100;
    QTest::newRow("highest") << 200 << 200;
    QTest::newRow("above") << 1000 << 200;
    QTest::newRow("negative") << -5 << 100;
}

void TestSettings::keepsTheTextScaleInItsRange()
{
    QFETCH(int, given);
    QFETCH(int, kept);
    Settings settings{QString()};
    settings.setTextScale(given);
    QCOMPARE(settings.textScale(), kept);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
