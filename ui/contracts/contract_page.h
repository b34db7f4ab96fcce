// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a project's contracts, guarantees or payments: a table, what is known of the chosen
// row, and what may be done with it.
#pragma once

#include "base/error.h"
#include "commands/contract_desk.h"
#include "ui/contracts/contract_dialogs.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class ContractPage : public QWidget {
    Q_OBJECT

public:
    /// Object names begin with `name`.
    ContractPage(Workspace &workspace,
                 const QString &name,
                 const QString &label,
                 const QStringList &headers,
                 QWidget *parent);
    void show(ProjectId project, const ContractFile &file);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    virtual void fill() = 0;                           ///< the rows of the table, in order
    [[nodiscard]] virtual QString details() const = 0; ///< HTML; called for a chosen row only
    virtual void showButtons() = 0;

    QPushButton *addButton(const QString &text, const QString &name, std::function<void()> act);
    void finishButtons();                                   ///< after the last one
    void numberColumns(std::initializer_list<int> columns); ///< at the right
    void addLine(const QStringList &cells, const QColor &colour = {}, int coloured = -1);
    /// -1 = none.
    [[nodiscard]] int at() const;
    [[nodiscard]] bool mayWrite() const;
    void tell(const Result<> &result, const QString &message);
    [[nodiscard]] ContractDesk desk() const { return ContractDesk(m_workspace); }

    Workspace &m_workspace;
    ProjectId m_project;
    ContractFile m_file;

private:
    void choose();

    QString m_name;
    QTableWidget *m_table;
    QTextBrowser *m_details;
    QHBoxLayout *m_buttons;
};

class ContractListPage final : public ContractPage {
    Q_OBJECT

public:
    ContractListPage(Workspace &workspace, QWidget *parent);

protected:
    void fill() override;
    [[nodiscard]] QString details() const override;
    void showButtons() override;

private:
    [[nodiscard]] const Contract &row() const;
    [[nodiscard]] DayDialog::Asking fundsAsked(DayDialog::Asking asking) const;
    void edit(const Contract &row);
    void start();
    void sign();
    void end();

    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_remove = nullptr;
};

class GuaranteePage final : public ContractPage {
    Q_OBJECT

public:
    GuaranteePage(Workspace &workspace, QWidget *parent);

protected:
    void fill() override;
    [[nodiscard]] QString details() const override;
    void showButtons() override;

private:
    void edit(const Guarantee &row);
    void release();

    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_release = nullptr;
};

class PaymentPage final : public ContractPage {
    Q_OBJECT

public:
    PaymentPage(Workspace &workspace, QWidget *parent);

protected:
    void fill() override;
    [[nodiscard]] QString details() const override;
    void showButtons() override;

private:
    [[nodiscard]] const PaymentLine &line() const;
    void edit(const PaymentRequest &row);
    void start();
    void confirm();

    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_remove = nullptr;
};

/// "<p><b>Label</b> value</p>", nothing for an empty value.
[[nodiscard]] QString factHtml(const QString &label, const QString &value);
/// What the checks say, each with its article.
[[nodiscard]] QString findingsHtml(const std::vector<ContractFinding> &findings);

} // namespace zs
