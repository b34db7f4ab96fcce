// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the sheets of an XLSForm (a line a row, a tab between cells, "# NAME" begins a
// sheet): a reason, or a form that this program takes and writes the same. A broken promise aborts.
#include "field/survey_answers.h"
#include "field/xls_form.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace Qt::StringLiterals;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::vector<zs::XlsFormSheet> sheets;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("# "_L1))
            sheets.push_back({line.sliced(2).trimmed(), {}});
        else if (!sheets.empty())
            sheets.back().rows.push_back(line.split(u'\t'));
    }
    const auto read = zs::readXlsForm(sheets, u"seed"_s);
    if (!read) {
        require(!read.error().message.isEmpty());
        return 0;
    }
    for (const zs::XlsFormNote &note : read->notes)
        require(!note.message.isEmpty());
    const QByteArray json = toJson(read->form);
    const auto again = zs::readSurveyForm(json);
    require(again.has_value() && toJson(*again) == json);
    (void)zs::checkAnswers(read->form, {});
    return 0;
}
