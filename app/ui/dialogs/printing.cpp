// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
QPageLayout sheet()
{
    const bool metric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return {QPageSize(metric ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, QMarginsF(22, 18, 18, 16), QPageLayout::Millimeter};
}
}

void Printing::preview(QWidget *parent, const Theme &theme, const PaperText &text)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(sheet());
    printer->setDocName(text.title);
    printer->setCreator(u"Blue Heart Desktop"_s);
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(QCoreApplication::translate("Printing", "Print"));
    const auto buttons = dialog->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->toolTip().isEmpty() ? button->text() : button->toolTip());
    }
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [text, &theme](QPrinter *paper) { LessonPaper::paint(*paper, text, theme); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

Result<QString> Printing::writePdf(const QString &path, const Theme &theme, const PaperText &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::Denied, QCoreApplication::translate("Printing", "The PDF could not be saved to %1: %2. Choose another folder.").arg(path, file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setResolution(300);
        writer.setPageLayout(sheet());
        writer.setTitle(text.title);
        writer.setCreator(u"Blue Heart Desktop"_s);
        LessonPaper::paint(writer, text, theme);
    }
    if (!file.commit())
        return failure(Fault::Denied, QCoreApplication::translate("Printing", "The PDF could not be saved to %1: %2. Choose another folder.").arg(path, file.errorString()));
    return path;
}

void Printing::savePdf(QWidget *parent, const Theme &theme, const PaperText &text, std::function<void(const Result<QString> &)> done)
{
    QString name = text.title;
    name.replace(QRegularExpression(u"[\\\\/:*?\"<>|]"_s), u" "_s);
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Printing", "Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savePdf"_s);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QCoreApplication::translate("Printing", "PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name.simplified() + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&theme, text, done](const QString &path) { done(writePdf(path, theme, text)); });
    dialog->open();
}
