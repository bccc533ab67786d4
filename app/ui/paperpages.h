// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <optional>

class QTextDocument;

// Where the pages of a printed text end: no heading without its text, call-outs and small tables whole, long tables
// between rows, no lone line of a paragraph. Works on a document with a page size, written by RichDocument.
namespace PaperPages {

struct TableRow
{
    int table = 0; // of those outside call-outs, from 0
    int row = 0;
};

// Puts page breaks into the document until all is well. A table that has to end in mid-page is reported: QTextDocument
// knows no breaks between rows, so the caller splits it there, writes the document again and settles that one.
[[nodiscard]] std::optional<TableRow> settle(QTextDocument &document);

// Makes two tables of one, the second with the head row again. False: there is no such row.
[[nodiscard]] bool splitTable(RichText &text, const TableRow &at);

// Pages with something on them.
[[nodiscard]] int count(const QTextDocument &document);

} // namespace PaperPages
