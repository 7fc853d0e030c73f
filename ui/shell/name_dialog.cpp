#include "shell/name_dialog.h"

#include "theme/type.h"

#include <QInputDialog>

namespace breakeven::ui {

QString askName(const QString& title, const QString& label, const QString& suggested, QWidget* parent) {
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(suggested);
    const int frame = room(40); // icon and buttons beside the title
    dialog.resize(dialog.fontMetrics().horizontalAdvance(title) + frame, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted) return {};
    return dialog.textValue().isNull() ? QStringLiteral("") : dialog.textValue();
}

} // namespace breakeven::ui
