// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace zs {

/// The language of the whole program; switching sends LanguageChange to every window.
class Translations final : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;
    /// "zh_CN" or "en". False when the words of that language are not in the program (English needs
    /// none).
    bool use(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace zs
