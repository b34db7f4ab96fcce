// SPDX-License-Identifier: GPL-3.0-or-later
// The protection profile (保护要求): control by control what is asked, what the program does, how
// it stands now, and what the site answers for.
#pragma once

#include "access/profiles.h"
#include "base/error.h"
#include "commands/account_desk.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class StatusLine;

class ProfilePanel final : public QWidget {
    Q_OBJECT

public:
    ProfilePanel(Workspace &workspace, StatusLine &status, QWidget *parent = nullptr);
    void refresh();
    /// Also takes the looks that read through the log, the file and the newest backup.
    void checkNow();
    /// The checklist as it stands, as PDF.
    [[nodiscard]] Result<> exportTo(const QString &path);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *choices();
    QWidget *looks();
    QWidget *siteLine();
    void fillTable();
    void showControl();
    void choose(const QString &key, const QComboBox &box);
    void saveAnswer();
    void exportAsking();
    [[nodiscard]] const ProtectionProfile *profile() const;
    [[nodiscard]] const ProtectionControl *control() const;
    [[nodiscard]] QString siteText(const ProtectionControl &control) const;

    Workspace &m_workspace;
    StatusLine &m_status;
    AccountDesk m_desk;
    QComboBox *m_profile;
    QComboBox *m_policy;
    QPushButton *m_setProfile;
    QPushButton *m_setPolicy;
    QPushButton *m_check;
    QPushButton *m_export;
    QTableWidget *m_table;
    QLabel *m_summary;
    QLabel *m_details;
    QCheckBox *m_siteDone;
    QLineEdit *m_remark;
    QPushButton *m_save;
    QHash<QString, ControlState> m_states; ///< by state key; long looks stay until the next check
};

} // namespace zs
