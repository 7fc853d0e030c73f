#include "contracts/entry_field.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "theme/colours.h"
#include "theme/icons.h"

#include <QAction>

namespace breakeven::ui {

namespace {

const Column& columnNamed(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[*spec.find(name)];
}

std::variant<std::string, Message> read(const Column& column, const QString& typed,
                                        const Document& document) {
    auto text = typedText(column, typed, document.economy(), workingUnit(document));
    if (std::holds_alternative<Message>(text)) return text;
    text = canonical(column, std::get<std::string>(text));
    const bool isNumber = column.type == ValueType::money || column.type == ValueType::rate ||
                          column.type == ValueType::number || column.type == ValueType::integer;
    if (const auto* canonicalText = std::get_if<std::string>(&text); canonicalText && isNumber)
        if (!canonicalText->empty())
            if (const auto why = outOfRange(column, numberIn(*canonicalText))) return *why;
    return text;
}

} // namespace

EntryField::EntryField(const Document& document, TableId table, const char* column, QWidget* parent)
    : QLineEdit(parent), document_(document), column_(columnNamed(table, column)),
      refused_(addAction(icon("error"), TrailingPosition)) {
    setProperty("role", "field");
    setAccessibleName(titleOf(column_));
    connect(this, &QLineEdit::textChanged, this, &EntryField::mark);
    mark();
}

void EntryField::setCanonical(const std::string& text) {
    setText(shownText({column_, text, true}, document_.economy(), workingUnit(document_)));
}

std::optional<std::string> EntryField::canonicalText() const {
    auto text = read(column_, this->text(), document_);
    if (auto* canonical = std::get_if<std::string>(&text)) return std::move(*canonical);
    return std::nullopt;
}

QString EntryField::refusal() const {
    const auto text = read(column_, this->text(), document_);
    const auto* why = std::get_if<Message>(&text);
    return why ? textOf(*why) : QString();
}

void EntryField::mark() {
    const QString why = refusal();
    setToolTip(why.isEmpty() ? helpOf(column_) : why);
    setAccessibleDescription(toolTip());
    QPalette shown;
    if (!why.isEmpty()) shown.setColor(QPalette::Text, coloursFor(shown).deficit);
    setPalette(shown);
    refused_->setVisible(!why.isEmpty());
}

} // namespace breakeven::ui
