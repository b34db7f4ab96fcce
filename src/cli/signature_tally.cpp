// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signature_tally.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

QString verdictName(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return u"valid"_s;
    case SignatureVerdict::Invalid:
        return u"invalid"_s;
    case SignatureVerdict::NotChecked:
        break;
    }
    return u"not-checked"_s;
}

void SignatureTally::add(const Line &line)
{
    ++m_counts[static_cast<std::size_t>(line.verdict)];
    m_lines << u"%1/%2  %3  %4  %5  %6"_s.arg(QString::number(line.document),
                                              QString::number(line.act),
                                              line.person,
                                              line.verb,
                                              verdictName(line.verdict),
                                              line.why);
}

int SignatureTally::done(Invocation &call, const QString &key, const QJsonArray &documents) const
{
    QStringList lines = m_lines;
    lines << QCoreApplication::translate("Cli", "%1 valid, %2 invalid, %3 cannot be checked here")
                 .arg(m_counts[0])
                 .arg(m_counts[1])
                 .arg(m_counts[2]);
    const int code = call.done({{key, documents},
                                {u"valid"_s, m_counts[0]},
                                {u"invalid"_s, m_counts[1]},
                                {u"notChecked"_s, m_counts[2]}},
                               lines.join(u'\n'));
    return m_counts[1] > 0 ? kBroken : code;
}

} // namespace zs
