// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QHash>
#include <QSettings>

using namespace Qt::StringLiterals;

// What a private session uses in place of the file.
class Settings::Memory
{
public:
    QHash<QString, QString> values;
};

Settings::Settings(const QString &path, const QString &sharedAnswerPath, QObject *parent)
    : QObject(parent)
    , m_sharedAnswerPath(sharedAnswerPath)
{
    if (path.isEmpty())
        m_memory = std::make_unique<Memory>();
    else
        m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::text(const char *key, const QString &otherwise) const
{
    const QString name = QString::fromLatin1(key);
    if (m_memory)
        return m_memory->values.value(name, otherwise);
    return m_file->value(name, otherwise).toString();
}

bool Settings::flag(const char *key, bool otherwise) const
{
    return text(key, otherwise ? u"true"_s : u"false"_s) == "true"_L1;
}

void Settings::write(const char *key, const QString &value)
{
    const QString name = QString::fromLatin1(key);
    if (m_memory) {
        m_memory->values.insert(name, value);
    } else {
        m_file->setValue(name, value);
        m_file->sync(); // at once: a quick exit may follow
    }
    Q_EMIT changed(name);
}

void Settings::reload()
{
    if (m_file)
        m_file->sync();
    Q_EMIT changed(QString());
}

QString Settings::language() const { return m_languageOverride.isEmpty() ? text("language") : m_languageOverride; }

void Settings::setLanguage(const QString &language)
{
    m_languageOverride.clear();
    write("language", language);
}

void Settings::overrideLanguage(const QString &language)
{
    m_languageOverride = language;
    Q_EMIT changed(u"language"_s);
}

int Settings::textScale() const
{
    const int percent = text("textScale").toInt();
    return percent == 0 ? 100 : qBound(100, percent, 200);
}

void Settings::setTextScale(int percent) { write("textScale", QString::number(qBound(100, percent, 200))); }

ThemeChoice Settings::theme() const
{
    const QString name = text("theme");
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    return name == "contrast"_L1 ? ThemeChoice::Contrast : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    static const char *const names[] = {"system", "light", "dark", "contrast"};
    write("theme", QString::fromLatin1(names[int(theme)]));
}

MotionChoice Settings::motion() const
{
    return text("motion") == "reduced"_L1 ? MotionChoice::Reduced : MotionChoice::System;
}

void Settings::setMotion(MotionChoice motion)
{
    write("motion", motion == MotionChoice::Reduced ? u"reduced"_s : u"system"_s);
}

static QString word(bool on) { return on ? u"true"_s : u"false"_s; }

bool Settings::workshops() const { return flag("workshops", false); }
void Settings::setWorkshops(bool on) { write("workshops", word(on)); }
bool Settings::sharedComputer() const { return flag("sharedComputer", false); }

void Settings::setSharedComputer(bool shared)
{
    if (m_memory && !m_sharedAnswerPath.isEmpty()) {
        QSettings answer(m_sharedAnswerPath, QSettings::IniFormat);
        answer.setValue("sharedComputer", word(shared));
        answer.sync();
    }
    write("sharedComputer", word(shared));
}

bool Settings::shiftExit() const { return flag("shiftExit", true); }
void Settings::setShiftExit(bool on) { write("shiftExit", word(on)); }
bool Settings::singleKeys() const { return flag("singleKeys", true); }
void Settings::setSingleKeys(bool on) { write("singleKeys", word(on)); }
bool Settings::latinDigits() const { return flag("latinDigits", false); }
void Settings::setLatinDigits(bool on) { write("latinDigits", word(on)); }
bool Settings::firstRunDone() const { return flag("firstRunDone", false); }
void Settings::setFirstRunDone(bool done) { write("firstRunDone", word(done)); }
bool Settings::leftByQuickExit() const { return flag("leftByQuickExit", false); }
void Settings::setLeftByQuickExit(bool left) { write("leftByQuickExit", word(left)); }
QString Settings::supportCountry() const { return m_supportCountry; }
void Settings::setSupportCountry(const QString &iso) { m_supportCountry = iso; }
QByteArray Settings::windowGeometry() const { return QByteArray::fromBase64(text("windowGeometry").toLatin1()); }

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write("windowGeometry", QString::fromLatin1(geometry.toBase64()));
}
