#include "exchange/foreign/xml_walk.h"

#include <algorithm>
#include <expat.h>
#include <memory>

namespace breakeven {

namespace {

std::string_view withoutPrefix(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Walk {
    XML_Parser parser;
    XmlVisitor& visitor;
};

void XMLCALL opened(void* walk, const char* name, const char** attributes) {
    auto& [parser, visitor] = *static_cast<Walk*>(walk);
    if (!visitor.open(withoutPrefix(name), XmlAttributes(attributes))) XML_StopParser(parser, XML_FALSE);
}

void XMLCALL closed(void* walk, const char* name) {
    static_cast<Walk*>(walk)->visitor.close(withoutPrefix(name));
}

void XMLCALL read(void* walk, const char* letters, int count) {
    static_cast<Walk*>(walk)->visitor.text({letters, static_cast<std::size_t>(count)});
}

void XMLCALL declared(void* walk, const char*, const char*, const char*, int) {
    XML_StopParser(static_cast<Walk*>(walk)->parser, XML_FALSE);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2)
        if (withoutPrefix(*pair) == name) return pair[1];
    return {};
}

bool walkXml(std::string_view xml, XmlVisitor& visitor) {
    constexpr std::size_t atOnce = 1 << 20;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree);
    if (!parser) return false;
    Walk walk{parser.get(), visitor};
    XML_SetUserData(parser.get(), &walk);
    XML_SetElementHandler(parser.get(), opened, closed);
    XML_SetCharacterDataHandler(parser.get(), read);
    XML_SetStartDoctypeDeclHandler(parser.get(), declared);
    do {
        const std::string_view part = xml.substr(0, atOnce);
        xml.remove_prefix(part.size());
        if (XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), xml.empty()) != XML_STATUS_OK)
            return false;
    } while (!xml.empty());
    return true;
}

} // namespace breakeven
