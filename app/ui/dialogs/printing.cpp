// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "button.h"
#include "dialog.h"
#include "filechoice.h"
#include "isolated.h"
#include "theme.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

// Room to punch holes on either side: pages may be printed on both, and texts bound at the right.
QPageLayout sheet()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(22, 16, 22, 14), QPageLayout::Millimeter};
}

QString fileName(const QString &title)
{
    QString name = title;
    name.replace(QRegularExpression(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s), u" "_s);
    name.remove(QRegularExpression(u"^[\\s.]+|[\\s.]+$"_s)); // hidden, or unknown to Windows
    name = name.simplified().left(80).trimmed();
    return (name.isEmpty() ? Text::tr("Lesson") : name) + u".pdf"_s;
}

tl::unexpected<Error> unsaved(const QSaveFile &file)
{
    const QFileInfo target(file.fileName());
    const QString folder = wrappingPath(target.absolutePath());
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(Fault::NotFound, Text::tr("There is no folder %1. Choose another one.").arg(folder));
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError) // no error: part of it was written
        return failure(Fault::Denied, Text::tr("There is no room left in %1. Free some, or choose another folder.").arg(folder),
                       file.errorString());
    if (file.error() == QFileDevice::PermissionsError || !QFileInfo(target.absolutePath()).isWritable())
        return failure(Fault::Denied, Text::tr("You may not write in %1. Choose another folder.").arg(folder), file.errorString());
    return failure(Fault::Denied, Text::tr("The PDF could not be written in %1 (%2). Choose another folder or name.").arg(folder, isolated(file.errorString())));
}

// Qt's preview has tool buttons that neither the keyboard reaches nor a screen reader can tell apart, and hides what one
// came for at the end of them.
void makeReachable(QPrintPreviewDialog &dialog, QAction *print)
{
    auto *bar = dialog.findChild<QToolBar *>();
    if (!bar)
        return;
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it would hide the bar
    if (print) {
        bar->insertAction(bar->actions().constFirst(), print);
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(print)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    QWidget *before = nullptr;
    const auto actions = bar->actions();
    for (QAction *action : actions) {
        QWidget *item = bar->widgetForAction(action);
        if (item && item->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly) && !qobject_cast<QComboBox *>(item))
            item = item->findChild<QLineEdit *>();
        if (auto *button = qobject_cast<QToolButton *>(item)) {
            const QString name = action->text();
            button->setAccessibleName(QString(name).remove(u'&').remove(u'…'));
            button->setFocusPolicy(Qt::StrongFocus);
        } else if (qobject_cast<QComboBox *>(item)) {
            item->setAccessibleName(Text::tr("Size of the preview"));
        } else if (qobject_cast<QLineEdit *>(item)) {
            item->setAccessibleName(Text::tr("Page"));
        } else {
            continue;
        }
        if (before)
            QWidget::setTabOrder(before, item);
        before = item;
    }
}

QAction *printAction(const QPrintPreviewDialog &dialog)
{
    const auto actions = dialog.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == QCoreApplication::translate("QPrintPreviewDialog", "Print"))
            return action;
    }
    return nullptr;
}

} // namespace

void Printing::preview(QWidget *parent, const Theme &theme, const PaperText &text)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    const QString title = parent->window()->windowTitle(); // a task bar or a printer's queue tells nothing
    printer->setPageLayout(sheet());
    printer->setDocName(title);
    printer->setCreator(u"Blue Heart Desktop"_s);
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(Text::tr("Print"));
    dialog->resize(parent->window()->size() * 0.9);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [text, &theme](QPrinter *paper) { LessonPaper::paint(*paper, text, theme); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    QAction *print = printAction(*dialog);
    if (print && printer->outputFormat() == QPrinter::PdfFormat) { // no printer: Qt would ask for a file in the system's dialog
        print->disconnect(dialog);
        print->setText(Text::tr("Save as PDF…"));
        print->setToolTip(print->text());
        QObject::connect(print, &QAction::triggered, dialog, [dialog, text, &theme] {
            savePdf(dialog, theme, text, [dialog](const Result<QString> &saved) {
                if (saved.has_value())
                    dialog->accept();
            });
        });
    }
    makeReachable(*dialog, print);
    dialog->open();
    auto *bar = dialog->findChild<QToolBar *>();
    if (QWidget *button = bar && print ? bar->widgetForAction(print) : nullptr)
        button->setFocus();
}

Result<QString> Printing::writePdf(const QString &path, const Theme &theme, const PaperText &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // commit() does not notice when the rest of a buffer finds no room
        return unsaved(file);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(600);
        writer.setPageLayout(sheet());
        writer.setTitle(text.title);
        writer.setCreator(u"Blue Heart Desktop"_s);
        LessonPaper::paint(writer, text, theme);
    }
    if (file.write(pdf.data()) != pdf.size() || !file.commit())
        return unsaved(file);
    return path;
}

void Printing::savePdf(QWidget *parent, const Theme &theme, const PaperText &text, std::function<void(const Result<QString> &)> done)
{
    QFileDialog *chooser = FileChoice::toSave(Text::tr("Save as PDF"), Text::tr("PDF files (*.pdf)"), u"pdf"_s, fileName(text.title), parent);
    chooser->setObjectName(u"savePdf"_s);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [parent, &theme, text, done](const QString &path) {
        const Result<QString> saved = writePdf(path, theme, text);
        if (saved.has_value()) {
            done(saved);
            return;
        }
        auto *failed = new Dialog(theme, Text::tr("The PDF was not saved"), parent);
        failed->setObjectName(u"pdfNotSaved"_s);
        failed->addText(saved.error().text);
        Button *again = failed->addButton(ButtonKind::Primary, Text::tr("Choose another folder"), u"saveAgain"_s);
        failed->addCancel();
        QObject::connect(again, &QAbstractButton::clicked, failed, &QDialog::accept);
        QObject::connect(failed, &QDialog::accepted, parent, [parent, &theme, text, done] { savePdf(parent, theme, text, done); });
        QObject::connect(failed, &QDialog::rejected, parent, [done, saved] { done(saved); });
        failed->open();
    });
    chooser->open();
}
