// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace zs {

/// What a repair is about. Put into words only when there is a repair: few of the many elements of
/// a file have one.
class PlaceName {
public:
    PlaceName() = default;
    PlaceName(QString text) // NOLINT(google-explicit-constructor): a text is a name
        : m_text(std::move(text))
    {}
    /// `pattern` is a text of the translation context with %1 for the value.
    PlaceName(const char *context, const char *pattern, QString value)
        : m_text(std::move(value))
        , m_context(context)
        , m_pattern(pattern)
    {}

    /// The same with a value that stands in the bytes that are read.
    PlaceName(const char *context, const char *pattern, QLatin1StringView value)
        : m_view(value)
        , m_context(context)
        , m_pattern(pattern)
    {}

    [[nodiscard]] QString text() const
    {
        const QString value = m_view.isNull() ? m_text : QString(m_view);
        return m_pattern ? QCoreApplication::translate(m_context, m_pattern).arg(value) : value;
    }

private:
    QString m_text;
    QLatin1StringView m_view;
    const char *m_context = nullptr;
    const char *m_pattern = nullptr;
};

} // namespace zs
