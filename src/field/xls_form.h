// SPDX-License-Identifier: GPL-3.0-or-later
// Forms made for ODK and its kin (XLSForm): the sheets `survey`, `choices` and `settings` of a
// workbook in, a form out. What has no counterpart here is left out and listed with its row.
#pragma once

#include "base/result.h"
#include "field/survey_form.h"

#include <QStringList>

namespace zs {

/// A sheet as text; the reader of workbooks is not this module's business.
struct XlsFormSheet {
    QString name;
    std::vector<QStringList> rows;
};

/// What was left out or is read otherwise than it was written.
struct XlsFormNote {
    QString sheet;
    int row = 0; ///< as the workbook counts, from 1
    QString message;
    bool operator==(const XlsFormNote &) const = default;
};

struct XlsFormRead {
    SurveyForm form; ///< sound: readSurveyForm() takes it; edition 1
    std::vector<XlsFormNote> notes;
};

/// Names stay as they are unless they cannot be keys here, which is noted. `fileName` names a form
/// without settings. Invalid when there is no sheet `survey` or nothing in it that can be asked.
[[nodiscard]] Result<XlsFormRead> readXlsForm(const std::vector<XlsFormSheet> &sheets,
                                              const QString &fileName);

} // namespace zs
