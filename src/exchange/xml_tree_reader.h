// SPDX-License-Identifier: GPL-3.0-or-later
// Reads XML from a device element by element, within bounds: no DTD, no entities, no unbounded
// text, depth or size.
#pragma once

#include "exchange/mspdi.h"
#include "exchange/xml_extra.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <deque>

namespace zs {

/// Passes bytes on until a bound is broken, then ends the stream and says which.
class BoundedDevice final : public QIODevice {
public:
    enum class Broken { None, Size, Token, Device };

    BoundedDevice(QIODevice &source, std::int64_t mostBytes, std::int64_t mostPerToken);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] Broken broken() const { return m_broken; }
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytes; }
    /// The reader has come to the end of a token.
    void tokenEnds() { m_tokenStart = m_bytes; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    std::int64_t m_mostBytes;
    std::int64_t m_mostPerToken;
    std::int64_t m_bytes = 0;
    std::int64_t m_tokenStart = 0;
    Broken m_broken = Broken::None;
};

class XmlTreeReader {
public:
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    XmlTreeReader(QIODevice &device, const ImportLimits &limits, Progress progress);

    /// Goes to the document's first element.
    [[nodiscard]] bool openRoot();
    /// Goes to the next child of the element it is in; false at that element's end and on an error.
    [[nodiscard]] bool nextChild();
    /// Whether a child of the element is to be read.
    using Wanted = bool (*)(const QString &name);
    /// The element it stands at, to its end; of its children those that are wanted. On an error
    /// what there is; check failed().
    [[nodiscard]] XmlExtra tree(Wanted wanted = nullptr);
    /// After the root's end: true when nothing but white space and comments follows.
    [[nodiscard]] bool closeDocument();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    [[nodiscard]] std::int64_t line() const { return m_xml.lineNumber(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] Error error() const { return m_error; }
    /// Ends the reading with Invalid and the line.
    void refuse(const QString &message);

private:
    /// The next token, or Invalid with the error set.
    QXmlStreamReader::TokenType advance();
    void readInto(XmlExtra &element, Wanted wanted = nullptr);
    void passOver();
    [[nodiscard]] bool takeText(XmlExtra &element);
    [[nodiscard]] const QString &shared(QStringView name);
    void takeReaderError();

    BoundedDevice m_device;
    QXmlStreamReader m_xml;
    ImportLimits m_limits;
    Progress m_progress;
    std::int64_t m_total = 0;
    std::int64_t m_nextReport = 0;
    std::int64_t m_nodes = 0; ///< of the tree being read
    std::int64_t m_allNodes = 0;
    int m_depth = 0;
    std::deque<QString> m_names; ///< element names are few: each is kept once
    QHash<QStringView, const QString *> m_nameIndex;
    bool m_failed = false;
    Error m_error;
};

} // namespace zs
