// SPDX-License-Identifier: GPL-3.0-or-later
// Reads plain XML fast: what programs write for programs. UTF-8 in memory; elements, text and the
// predefined entities; no attributes but namespaces on the outermost element; no comments within
// it, no CDATA, processing instructions or declarations. What is not plain is not judged here:
// XmlTreeReader, which knows all of XML and says what is wrong, is to read such a document from its
// beginning.
#pragma once

#include "exchange/mspdi.h"
#include "exchange/xml_extra.h"

#include <deque>

namespace zs {

class PlainXmlReader {
public:
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    /// `bytes` must outlive it.
    PlainXmlReader(const QByteArray &bytes, const ImportLimits &limits, Progress progress);

    // --- as XmlTreeReader's ---
    [[nodiscard]] bool openRoot();
    [[nodiscard]] bool nextChild();
    using Wanted = bool (*)(const QString &name);
    [[nodiscard]] XmlExtra tree(Wanted wanted = nullptr);
    [[nodiscard]] bool closeDocument();
    [[nodiscard]] QStringView name() const { return m_open.back()->text; }
    [[nodiscard]] QStringView namespaceUri() const { return m_namespace; }
    [[nodiscard]] std::int64_t line();
    [[nodiscard]] bool failed() const { return m_notPlain || m_cancelled; }
    [[nodiscard]] Error error() const;
    /// The other reader is to find the same, and to say it.
    void refuse(const QString &) { m_notPlain = true; }

    /// True when the document is to be read by XmlTreeReader.
    [[nodiscard]] bool isOther() const { return m_notPlain; }

private:
    /// An element's name, kept once.
    struct Name {
        QByteArrayView bytes; ///< in the document
        QString text;
        std::size_t hash = 0;
        bool isWanted = true; ///< as m_wanted says
    };

    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] bool passDeclaration();
    [[nodiscard]] bool passComments();
    [[nodiscard]] bool openTag();
    [[nodiscard]] bool readNamespaces();
    [[nodiscard]] bool closeTag();
    [[nodiscard]] Name *shared(QByteArrayView name);
    [[nodiscard]] Name *added(QByteArrayView name, std::size_t hash);
    void growTable();
    void takeWanted(Wanted wanted);
    [[nodiscard]] bool toMark();
    void passBlanks();
    void passOver();
    void readInto(XmlExtra &element, bool isWhole);
    void report();

    const char *m_begin;
    const char *m_at; ///< the bytes end with a NUL, and hold none, which stops every look ahead
    const char *m_end;
    ImportLimits m_limits;
    Progress m_progress;
    const char *m_nextReport;
    std::vector<Name *> m_open; ///< the elements it is in, outermost first
    bool m_isEmpty = false;     ///< the last one opened is closed in its own tag
    std::deque<Name> m_names;
    std::vector<Name *> m_table; ///< by hash
    Wanted m_wanted = nullptr;
    QString m_namespace;
    std::int64_t m_nodes = 0; ///< of the tree being read
    std::int64_t m_allNodes = 0;
    std::int64_t m_line = 1; ///< at m_counted
    const char *m_counted;
    bool m_notPlain = false;
    bool m_cancelled = false;
};

} // namespace zs
