#include "desk/subject_choice.h"

#include "desk/shown_figures.h"
#include "document/message_text.h"

#include <algorithm>

namespace breakeven::ui {

void listSubjects(QComboBox& box, const Economy& economy, const QString& whole) {
    const QString chosen = box.count() > 0 ? box.currentData().toString() : wholeEconomy;
    box.clear();
    box.addItem(whole, wholeEconomy);
    const Table& table = economy[TableId::organisations];
    for (std::size_t row = 0; row < table.size(); ++row)
        box.addItem(toQt(table.at(row, "name")), toQt(table.at(row, "org")));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace breakeven::ui
