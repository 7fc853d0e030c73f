# The Welsh texts, and the English ones that count (“1 row”, “2 rows”), compiled into breakeven_ui_theme as
# :/i18n/breakeven_cy.qm and :/i18n/breakeven_en.qm. The target update_translations brings both up to date with the sources.
set(translations ${PROJECT_SOURCE_DIR}/translations)
set(compiled)
foreach(language cy en)
  set(texts ${translations}/breakeven_${language}.ts)
  set(binary ${CMAKE_CURRENT_BINARY_DIR}/i18n/breakeven_${language}.qm)
  add_custom_command(OUTPUT ${binary} DEPENDS ${texts} VERBATIM
                     COMMAND Qt6::lrelease -silent -nounfinished ${texts} -qm ${binary})
  list(APPEND compiled ${binary})
endforeach()
qt_add_resources(breakeven_ui_theme translations PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

add_custom_target(update_translations VERBATIM
                  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DTS=${translations}
                          -DWORK=${CMAKE_CURRENT_BINARY_DIR}/i18n -P ${translations}/update.cmake)
