// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "database.h"
#include "learnerrecord.h"
#include "lessonsearch.h"
#include "packfiles.h"
#include "packshelf.h"
#include "page.h"
#include "settings.h"
#include "style.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

// A page alone, with everything real behind it: the bundled packs, a profile in a temporary folder, a database.
// One at a time, as the style belongs to the application.
class PageHost final
{
public:
    explicit PageHost(bool isPrivate = false)
        : folders{isPrivate ? QString() : home.filePath(QStringLiteral("profile")), bundle()}
        , settings(folders.settings())
        , theme(settings)
    {
        QApplication::setStyle(new Style(theme));
        if (!isPrivate)
            QDir().mkpath(folders.profile);
        settings.setLanguage(QStringLiteral("en"));
        settings.setFirstRunDone(true);
        theme.apply();
        database = std::move(*Database::open(folders.database()));
        shelf = std::make_unique<PackShelf>(folders);
        record = std::make_unique<LearnerRecord>(*database, [] { return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC); });
        search = std::make_unique<LessonSearch>(*shelf, *database);
    }
    ~PageHost()
    {
        delete page;
        QApplication::setStyle(QStringLiteral("Fusion")); // ours refers to the theme
    }

    [[nodiscard]] Context context() { return {folders, settings, theme, *shelf, *record, *search}; }

    template <class SomePage>
    SomePage *open(const Route &route, QSize size = {1024, 640})
    {
        delete page;
        auto *made = new SomePage(context(), route);
        page = made;
        page->resize(size);
        page->show();
        page->enter();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page))
            qWarning("the page was not activated");
        QTest::qWait(0); // layouts settle in the event loop
        return made;
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    // Scrolls to it, so that the mouse meets it, and clicks in its middle.
    static void click(QWidget *widget)
    {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    // Name, size, time and content of every file below a folder.
    static QStringList listing(const QString &folder)
    {
        QStringList lines;
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll().toBase64() : QByteArray();
            lines.append(walk.filePath() + QLatin1Char(' ') + QString::number(walk.fileInfo().lastModified().toMSecsSinceEpoch())
                         + QLatin1Char(' ') + QString::fromLatin1(content));
        }
        lines.sort();
        return lines;
    }
    // Visible labels that are lower than their wrapped text, or wider than what holds them.
    static QStringList clipped(const QWidget &top)
    {
        QStringList found;
        const auto labels = top.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width());
            const bool wide = label->x() + label->width() > label->parentWidget()->width();
            if (low || wide)
                found.append(label->text());
        }
        return found;
    }
    // Controls that a screen reader could not name, or that are narrower than their text.
    static QStringList unusable(const QWidget &top)
    {
        QStringList found;
        const auto widgets = top.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                found.append(QStringLiteral("no name: ") + widget->objectName());
            if (button && button->width() < button->minimumSizeHint().width())
                found.append(QStringLiteral("too narrow: ") + button->text());
        }
        return found;
    }

    QTemporaryDir home;
    Folders folders;
    Settings settings;
    Theme theme;
    std::unique_ptr<Database> database;
    std::unique_ptr<PackShelf> shelf;
    std::unique_ptr<LearnerRecord> record;
    std::unique_ptr<LessonSearch> search;
    Page *page = nullptr;

private:
    // The pack in the source tree, packed as the build does.
    [[nodiscard]] QString bundle() const
    {
        const QString folder = home.filePath(QStringLiteral("bundled"));
        QDir().mkpath(folder);
        const Result<PackFiles> files = PackFiles::open(QStringLiteral(SOURCE_DIR "/resources/packs/blueheart-core"));
        const Result<QByteArray> bytes = files.has_value() ? files->packed() : tl::unexpected<Error>(files.error());
        QFile pack(folder + QStringLiteral("/blueheart-core.bhpack"));
        if (!bytes.has_value() || !pack.open(QIODevice::WriteOnly) || pack.write(*bytes) != bytes->size())
            qFatal("the bundled pack could not be packed");
        return folder;
    }
};
