#include "grid/coded_key.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"

#include <set>

namespace breakeven::ui {

bool goesByCode(const TableSpec& spec, const Column& column) {
    return column.key && column.type == ValueType::code && !column.reference && spec.keyCount > 1 &&
           !spec.columns.front().reference && !spec.find("name");
}

std::string codeMeant(const Column& column, const std::string& typed, const Economy& economy) {
    std::set<std::string> codes;
    for (const TableSpec& spec : allTables()) {
        const auto place = spec.find(column.name);
        if (!place || !goesByCode(spec, spec.columns[*place])) continue;
        for (const Row& row : economy[spec.id].rows()) codes.insert(row[*place]);
    }
    if (codes.contains(typed)) return typed;
    const QString read = toQt(typed).trimmed();
    for (const std::string& code : codes) {
        const std::string name = readableCode(code);
        for (const std::string& called : {name, besideCode(name, code)})
            if (read.compare(toQt(called), Qt::CaseInsensitive) == 0) return code;
    }
    return typed;
}

} // namespace breakeven::ui
