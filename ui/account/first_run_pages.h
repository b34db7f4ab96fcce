// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the first-run wizard. Each says whether it is filled, and puts what it holds into
// the founding.
#pragma once

#include "commands/founding.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace zs {

class PassphraseEdit;
class PassphraseForm;

class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual bool isFilled() const { return true; }
    virtual void putInto(Founding &founding) const = 0;
    /// What was decided on the pages before it.
    virtual void begin(const Founding &) {}

Q_SIGNALS:
    void edited();
};

/// Where the workspace lies and what it is called.
class PlacePage final : public FirstRunPage {
    Q_OBJECT

public:
    explicit PlacePage(QWidget *parent);
    [[nodiscard]] bool isFilled() const override;
    void putInto(Founding &founding) const override;

private:
    void browse();

    QLineEdit *m_name;
    QLineEdit *m_path;
};

/// Which protection regime holds, and with it which policy.
class ProtectionPage final : public FirstRunPage {
    Q_OBJECT

public:
    explicit ProtectionPage(QWidget *parent);
    void putInto(Founding &founding) const override;

private:
    void add(const QString &key, const QString &name, const QString &meaning);
    void tellPolicy();
    [[nodiscard]] QString profile() const;
    [[nodiscard]] QString policy() const;

    QButtonGroup *m_profiles;
    QComboBox *m_level; ///< of a system with state secrets
    QLabel *m_levelLabel;
    QLabel *m_policy;
};

/// The first person and the passphrase, under the policy just chosen.
class FirstPersonPage final : public FirstRunPage {
    Q_OBJECT

public:
    explicit FirstPersonPage(QWidget *parent);
    [[nodiscard]] bool isFilled() const override;
    void putInto(Founding &founding) const override;
    void begin(const Founding &founding) override;

private:
    void passPolicyOn();

    QString m_policy;
    QLineEdit *m_person;
    QLineEdit *m_login;
    PassphraseForm *m_passphrase;
};

/// The three administrators, now or later.
class AdministratorsPage final : public FirstRunPage {
    Q_OBJECT

public:
    explicit AdministratorsPage(QWidget *parent);
    [[nodiscard]] bool isFilled() const override;
    void putInto(Founding &founding) const override;
    void begin(const Founding &founding) override;

private:
    struct Line {
        QLineEdit *name = nullptr;
        QLineEdit *login = nullptr;
        PassphraseEdit *passphrase = nullptr;
    };
    QWidget *lines();
    void refresh();

    Founding m_before;
    QButtonGroup *m_when;
    QWidget *m_now;
    QComboBox *m_ownRole;
    std::array<Line, 3> m_lines;
    QLabel *m_faults;
};

/// What is going to be made.
class SummaryPage final : public FirstRunPage {
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent);
    void putInto(Founding &) const override {}
    void begin(const Founding &founding) override;

private:
    QLabel *m_text;
};

} // namespace zs
