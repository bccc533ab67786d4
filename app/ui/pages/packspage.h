// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "packpreview.h"
#include "page.h"

#include <QFutureWatcher>
#include <QStringList>

class Button;
class Label;
class QVBoxLayout;
class ScrollPage;

// The packs at hand; installing, updating and removing them. A file comes in by the button, by dropping it here, or as
// the route's id (a double click on a .bhpack file); each is shown before it is installed.
class PacksPage final : public Page
{
    Q_OBJECT
public:
    PacksPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] Route route(const Route &opened) const override;
    void enter() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void fill();
    void choose();
    void take(const QStringList &paths);
    void next();
    void preview();
    void install(const QString &path, bool force);
    void askRemove(const QString &id, const QString &title);
    void remove(const QString &id, const QString &title);
    void tell(const QString &kind, const QString &title, const QString &text);

    Context m_context;
    ScrollPage *m_page;
    Label *m_heading;
    Button *m_install = nullptr;
    Label *m_busy = nullptr;
    QVBoxLayout *m_messages = nullptr;
    QVBoxLayout *m_packs = nullptr;
    QStringList m_waiting;               // files to show, one after the other
    QFutureWatcher<PackPreview> m_check; // goes with the page, whether or not the check is done
};
