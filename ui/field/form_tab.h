// SPDX-License-Identifier: GPL-3.0-or-later
// The office's forms (表单): designed, read from XLSForms, published, withdrawn.
#pragma once

#include "base/error.h"
#include "commands/field_desk.h"
#include "field/xls_form.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace zs {

class FormTab final : public QWidget {
    Q_OBJECT

public:
    explicit FormTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    /// A row: an edition of the office's, or a form that comes with the program.
    struct Line {
        SurveyForm form;
        FieldFormId id; ///< invalid = comes with the program
        FormState state = FormState::InForce;
    };
    void build();
    void showButtons();
    void newForm();
    void edit();
    void importForm();
    void publish();
    void withdraw();
    void design(const SurveyForm &form, FieldFormId draft);
    [[nodiscard]] const Line *chosen() const;

    Workspace &m_workspace;
    FieldDesk m_desk;
    std::vector<Line> m_lines;
    QTableWidget *m_table;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_import;
    QPushButton *m_publish;
    QPushButton *m_withdraw;
};

} // namespace zs
