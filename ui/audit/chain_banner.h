// SPDX-License-Identifier: GPL-3.0-or-later
// Says whether the chain of the log holds: not yet checked, whole, or broken and where first.
#pragma once

#include "audit/chain_verifier.h"

#include <QFrame>

class QLabel;

namespace zs {

class IconLabel;

class ChainBanner final : public QFrame {
    Q_OBJECT

public:
    enum class State { Unchecked, Whole, Broken };

    explicit ChainBanner(QWidget *parent = nullptr);
    void setReport(const ChainReport &report);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display(State state, const QString &headline, const QString &more);

    State m_state = State::Unchecked;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_more;
};

} // namespace zs
