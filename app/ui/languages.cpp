// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QGuiApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

// Every text 40 % longer and in brackets: what shows up without brackets is not translatable, what is cut off has no room.
class Languages::Pseudo final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = u"⟦"_s + text;
        for (qsizetype i = 0; i < text.size() * 2 / 5; ++i)
            longer += i % 6 == 0 ? u' ' : u'ẋ';
        return longer + u'⟧';
    }
};

Languages::Languages() = default;
Languages::~Languages() = default;

QStringList Languages::available() { return {u"en"_s, u"fr"_s}; }

QString Languages::nativeName(const QString &language)
{
    // QLocale adds the country ("español de España"); these are the names that the speakers look for.
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s},
                                               {u"ar"_s, u"العربية"_s}, {u"ru"_s, u"Русский"_s}, {u"zh"_s, u"中文"_s}};
    return names.value(language, QLocale(language).nativeLanguageName());
}

QString Languages::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (available().contains(language))
            return language;
    }
    return u"en"_s;
}

void Languages::apply(const QString &language, bool latinDigits)
{
    // The territory of the system, when it speaks this language, decides about dates.
    QLocale locale = QLocale::system();
    if (locale.name().section(u'_', 0, 0) != language)
        locale = QLocale(language);
    if (latinDigits && locale.zeroDigit() != u"0"_s)
        locale = QLocale(language + u"-u-nu-latn"_s);
    QLocale::setDefault(locale);

    for (std::unique_ptr<QTranslator> *one : {&m_ours, &m_qt}) {
        if (*one)
            QCoreApplication::removeTranslator(one->get());
        one->reset();
    }
    if (m_pseudo) {
        m_ours = std::make_unique<Pseudo>();
        QCoreApplication::installTranslator(m_ours.get());
    } else {
        m_ours = std::make_unique<QTranslator>();
        if (m_ours->load(u":/i18n/blueheart_"_s + language + u".qm"_s))
            QCoreApplication::installTranslator(m_ours.get());
        if (language != "en"_L1) {
            m_qt = std::make_unique<QTranslator>();
            if (m_qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
                QCoreApplication::installTranslator(m_qt.get());
        }
    }
    QGuiApplication::setLayoutDirection(m_forced.value_or(QLocale(language).textDirection()));
}
