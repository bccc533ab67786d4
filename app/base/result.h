// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

// What went wrong, as far as callers act on it differently.
enum class Fault {
    NotFound,     // the thing named does not exist
    Damaged,      // it exists but is not what it should be
    TooBig,       // it exceeds one of our limits
    Denied,       // the system does not let us
    Unreachable,  // nobody answers
    Busy,         // somebody else holds it
    NotSupported  // made by a newer program, or not built yet
};

struct Error
{
    Fault fault = Fault::Damaged;
    QString text;   // a whole sentence for people, already translated
    QString detail; // for the log, untranslated

    bool operator==(const Error &) const = default;
};

// A value or an Error. Use only has_value, *, error, and_then, or_else and transform, so that std::expected can take over.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, const QString &text, const QString &detail = QString())
{
    return tl::unexpected<Error>(Error{fault, text, detail});
}
