// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class Button;
class Label;
class QComboBox;
class QLineEdit;
class QListView;
class QScrollArea;
class QSortFilterProxyModel;
class QStandardItemModel;

// A list with a filter on the start side and the chosen entry beside it (below 760: list, then detail with Back).
// The glossary and the signs are the two such pages.
class ReferencePage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] Route route(const Route &opened) const override;
    void enter() override;
    void arrange(int effectiveWidth) override;
    bool find() override; // Ctrl+F goes to the filter

protected:
    ReferencePage(const Context &context, const Route &route, QWidget *parent);

    // Called once by the subclass's constructor.
    void build(const QString &title, const QString &hint, const QString &filterName, const QString &caveat);
    void addEntry(const QString &id, const QString &title, const QString &group, const QString &words);
    void addHeading(const QString &text); // before the entries that follow
    void setGroups(const QList<std::pair<QString, QString>> &groups); // id and title: a choice above the list
    void finishList();

    [[nodiscard]] virtual QWidget *detail(const QString &id) = 0;
    [[nodiscard]] const Context &context() const { return m_context; }

private:
    void choose(const QString &id);
    void filter();

    Context m_context;
    QString m_chosen;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_groups = nullptr;
    QListView *m_list = nullptr;
    Label *m_count = nullptr;
    Label *m_caveat = nullptr; // below the entry; in a narrow window it scrolls with it
    QString m_caveatText;
    QStandardItemModel *m_model = nullptr;
    QWidget *m_listSide = nullptr;
    QScrollArea *m_detailSide = nullptr;
    Button *m_backToList = nullptr;
    bool m_narrow = false;
};

class GlossaryPage final : public ReferencePage
{
    Q_OBJECT
public:
    GlossaryPage(const Context &context, const Route &route, QWidget *parent = nullptr);

protected:
    QWidget *detail(const QString &id) override;
};

class IndicatorsPage final : public ReferencePage
{
    Q_OBJECT
public:
    IndicatorsPage(const Context &context, const Route &route, QWidget *parent = nullptr);

protected:
    QWidget *detail(const QString &id) override;
};
