#pragma once

#include <string_view>

namespace breakeven {

/// The attributes of an element; prefixes of names are left out.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}

    /// Blank where there is none of that name.
    std::string_view operator[](std::string_view name) const;

private:
    const char** pairs_;
};

/// Told what stands in an XML text, in order. Names come without their prefixes.
class XmlVisitor {
public:
    virtual ~XmlVisitor() = default;

    /// False ends the reading.
    virtual bool open(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view letters) = 0;
};

/// Reads a whole XML text. False if it is not well formed, declares a document type (which may define what
/// blows up), or the visitor ended the reading.
bool walkXml(std::string_view xml, XmlVisitor& visitor);

} // namespace breakeven
