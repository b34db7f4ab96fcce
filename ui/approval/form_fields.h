// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a process as editors.
#pragma once

#include "approval/form_values.h"
#include "domain/organisation.h"

#include <QWidget>

class QFormLayout;

namespace zs {

class FormFields final : public QWidget {
    Q_OBJECT

public:
    FormFields(std::vector<Person> people, std::vector<OrgUnit> units, QWidget *parent = nullptr);
    void setFields(const std::vector<FormField> &fields);
    /// Invalid, naming the field, for what cannot be read; what is left empty is absent.
    [[nodiscard]] Result<FormValues> values() const;
    /// Fills a field that is there.
    void setValue(const QString &key, const FormValue &value);

private:
    [[nodiscard]] QWidget *editorFor(const FormField &field);
    [[nodiscard]] Result<FormValue> valueOf(const FormField &field, const QWidget *editor) const;

    std::vector<Person> m_people;
    std::vector<OrgUnit> m_units;
    std::vector<FormField> m_fields;
    std::vector<QWidget *> m_editors;
    QFormLayout *m_form;
};

/// "1,234.5" or "1234.50" yuan as 分; nothing for anything else, or for more than two decimals.
[[nodiscard]] std::optional<Money> moneyFromText(QStringView yuan);

} // namespace zs
