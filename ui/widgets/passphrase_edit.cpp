// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_edit.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kFairBits = 45;
constexpr double kGoodBits = 65;

} // namespace

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QAction *reveal = addAction(QIcon::fromTheme(u"password-show-off"_s), TrailingPosition);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show the passphrase"));
    connect(reveal, &QAction::toggled, this, [this, reveal](bool on) {
        setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(QIcon::fromTheme(on ? u"password-show-on"_s : u"password-show-off"_s));
    });
}

Secret PassphraseEdit::secret() const
{
    QByteArray bytes = text().normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret{QByteArrayView(bytes)};
    bytes.fill('\0');
    return secret;
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter() && typed.front().unicode() < 128) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(typed.front().isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

double passphraseBits(QStringView text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool sign = false;
    bool wide = false;
    int counted = 0;
    QChar before;
    for (const QChar c : text) {
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        wide |= c.unicode() > 255;
        sign |= !c.isLetterOrNumber();
        const int step = c.unicode() - before.unicode();
        if (step != 0 && step != 1 && step != -1)
            ++counted;
        before = c;
    }
    const int variety = 26 * lower + 26 * upper + 10 * digit + 30 * sign + 2000 * wide;
    return variety > 0 ? counted * std::log2(variety) : 0.0;
}

Strength strengthOf(QStringView text)
{
    if (text.isEmpty())
        return Strength::Empty;
    const double bits = passphraseBits(text);
    return bits < kFairBits ? Strength::Weak : bits < kGoodBits ? Strength::Fair : Strength::Good;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Weak:
        return QCoreApplication::translate("Passphrase", "Weak: a few more words or signs help.");
    case Strength::Fair:
        return QCoreApplication::translate("Passphrase", "Fair: longer is better.");
    case Strength::Good:
        return QCoreApplication::translate("Passphrase", "Good.");
    case Strength::Empty:
        break;
    }
    return QCoreApplication::translate("Passphrase", "Several words that only you would join.");
}

} // namespace zs
