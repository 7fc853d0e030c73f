#include "contracts/party_choice.h"

#include "document/labels.h"
#include "document/message_text.h"

namespace breakeven::ui {

void listOrganisations(QComboBox& box, const Economy& economy) {
    const Table& organisations = economy[TableId::organisations];
    for (std::size_t row = 0; row < organisations.size(); ++row)
        box.addItem(toQt(organisations.at(row, "name")), toQt(organisations.at(row, "org")));
}

void listCodes(QComboBox& box, const Economy& economy, TableId table) {
    for (const Row& row : economy[table].rows())
        if (box.findData(toQt(row.front())) < 0)
            box.addItem(codedNameOf(economy, table, row.front()), toQt(row.front()));
}

std::string chosenCode(const QComboBox& box) { return toCore(box.currentData().toString()); }

void chooseCode(QComboBox& box, const std::string& code) { box.setCurrentIndex(box.findData(toQt(code))); }

QString organisationName(const Economy& economy, const std::string& code) {
    const Table& organisations = economy[TableId::organisations];
    const auto row = organisations.find({code});
    return row ? toQt(organisations.at(*row, "name")) : toQt(code);
}

} // namespace breakeven::ui
