import Store
print("")
